// What the Go servers share: what a request asks the application to do, and the line that reports its end.
package main

import (
	"encoding/json"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

// A close that returns an error may end the connection all the same: so long is waited for that.
const afterThrow = 100 * time.Millisecond

// A keepalive needs a time limit of the application's own in both libraries.
const pongLimit = 10 * time.Second

type request struct {
	scenario string
	do       string
	code     *int
	reason   string
	threw    error
	began    time.Time
	once     sync.Once
}

type report struct {
	Scenario  string  `json:"scenario"`
	Opened    bool    `json:"opened"`
	Code      *int    `json:"code"`
	Reason    *string `json:"reason"`
	ErrorText *string `json:"errorText"`
	Threw     *string `json:"threw"`
	Ended     bool    `json:"ended"`
	Ms        int64   `json:"ms"`
}

var (
	output     = json.NewEncoder(os.Stdout)
	outputLock sync.Mutex
)

func print(line any) {
	outputLock.Lock()
	defer outputLock.Unlock()
	if err := output.Encode(line); err != nil {
		panic(err)
	}
}

func text(err error) *string {
	if err == nil {
		return nil
	}
	message := err.Error()
	return &message
}

func newRequest(r *http.Request) *request {
	query := r.URL.Query()
	asked := &request{
		scenario: strings.TrimPrefix(r.URL.Path, "/"),
		do:       query.Get("do"),
		reason:   query.Get("reason"),
		began:    time.Now(),
	}
	if code, err := strconv.Atoi(query.Get("code")); err == nil {
		asked.code = &code
	}
	return asked
}

// close notes what the library's close returned.
func (asked *request) close(err error) {
	if err == nil {
		return
	}
	asked.threw = err
	time.AfterFunc(afterThrow, func() { asked.print(report{}) })
}

// report prints what the library told of the end.
func (asked *request) report(code *int, reason *string, err error) {
	asked.print(report{Code: code, Reason: reason, ErrorText: text(err), Ended: true})
}

func (asked *request) print(line report) {
	asked.once.Do(func() {
		line.Scenario, line.Opened, line.Threw = asked.scenario, true, text(asked.threw)
		line.Ms = time.Since(asked.began).Milliseconds()
		print(line)
	})
}

// serve listens on the port of the environment until the process ends.
func serve(handle http.HandlerFunc) {
	listener, err := net.Listen("tcp", "127.0.0.1:"+os.Getenv("LAB_PORT"))
	if err != nil {
		panic(err)
	}
	print(map[string]bool{"listening": true})
	panic(http.Serve(listener, handle))
}
