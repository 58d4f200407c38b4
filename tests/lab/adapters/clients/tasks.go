// What the Go clients share: tasks from standard input, one JSON line per result.
package main

import (
	"encoding/json"
	"os"
	"time"
)

// A close that returns an error may end the connection all the same: so long is waited for that.
const afterThrow = 100 * time.Millisecond

// TCP may outlive the report of the last task; a process that ends would close it in the library's place.
const beforeExit = 3 * time.Second

type act struct {
	Code   *int   `json:"code"`
	Reason string `json:"reason"`
}

type task struct {
	Scenario  string `json:"scenario"`
	URL       string `json:"url"`
	Act       *act   `json:"act"`
	TimeoutMs int    `json:"timeoutMs"`
}

type result struct {
	Scenario  string  `json:"scenario"`
	Opened    bool    `json:"opened"`
	Code      *int    `json:"code"`
	Reason    *string `json:"reason"`
	WasClean  *bool   `json:"wasClean"`
	ErrorText *string `json:"errorText"`
	Threw     *string `json:"threw"`
	Ended     bool    `json:"ended"`
	Ms        int64   `json:"ms"`
}

// end is what a visit learned when the connection had ended.
type end struct {
	code   *int
	reason *string
	err    error
}

func text(err error) *string {
	if err == nil {
		return nil
	}
	message := err.Error()
	return &message
}

// connection is an open connection of the library under test.
type connection interface {
	// close is the library's close.
	close(act act) error
	// read waits for the end.
	read() end
}

// run connects for each task with dial and prints what came of it.
func run(dial func(url string) (connection, error)) {
	var tasks []task
	if err := json.NewDecoder(os.Stdin).Decode(&tasks); err != nil {
		panic(err)
	}
	output := json.NewEncoder(os.Stdout)
	for _, task := range tasks {
		if err := output.Encode(visit(task, dial)); err != nil {
			panic(err)
		}
	}
	time.Sleep(beforeExit)
}

func visit(task task, dial func(url string) (connection, error)) result {
	began := time.Now()
	result := result{Scenario: task.Scenario}
	opened := make(chan bool, 1)
	threw := make(chan error, 1)
	ended := make(chan end, 1)
	go func() {
		connection, err := dial(task.URL)
		if err != nil {
			ended <- end{err: err}
			return
		}
		opened <- true
		if task.Act != nil {
			if err := connection.close(*task.Act); err != nil {
				threw <- err
			}
		}
		ended <- connection.read()
	}()
	limit := time.After(time.Duration(task.TimeoutMs) * time.Millisecond)
	for {
		select {
		case result.Opened = <-opened:
		case err := <-threw:
			result.Threw = text(err)
			limit = time.After(afterThrow)
		case end := <-ended:
			result.Code, result.Reason, result.ErrorText, result.Ended = end.code, end.reason, text(end.err), true
			result.Ms = time.Since(began).Milliseconds()
			// These come before the end, but select takes them in any order.
			if len(opened) > 0 {
				result.Opened = <-opened
			}
			if len(threw) > 0 {
				result.Threw = text(<-threw)
			}
			return result
		case <-limit:
			result.Ms = time.Since(began).Milliseconds()
			return result
		}
	}
}
