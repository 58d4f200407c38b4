// Drives the server of gorilla/websocket: Upgrader; the handler defers Conn.Close as in the package's examples.
package main

import (
	"errors"
	"net/http"
	"time"

	"github.com/gorilla/websocket"
)

var upgrader websocket.Upgrader

func handle(w http.ResponseWriter, r *http.Request) {
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	asked := newRequest(r)
	switch asked.do {
	case "close":
		asked.close(closeConn(conn, asked))
	case "ping":
		_ = ping(conn)
	case "throw":
		panic("thrown by the application")
	case "return":
		return
	}
	for {
		kind, message, err := conn.ReadMessage()
		var closed *websocket.CloseError
		if errors.As(err, &closed) {
			asked.report(&closed.Code, &closed.Text, err)
			return
		}
		if err != nil {
			asked.report(nil, nil, err)
			return
		}
		if asked.do == "echo" {
			_ = conn.WriteMessage(kind, message)
		}
	}
}

// closeConn sends a Close frame; without a code it is Conn.Close.
func closeConn(conn *websocket.Conn, asked *request) error {
	if asked.code == nil {
		return conn.Close()
	}
	message := websocket.FormatCloseMessage(*asked.code, asked.reason)
	return conn.WriteControl(websocket.CloseMessage, message, time.Now().Add(time.Second))
}

// ping waits for the answer by a read deadline, as in the package's chat example.
func ping(conn *websocket.Conn) error {
	_ = conn.SetReadDeadline(time.Now().Add(pongLimit))
	conn.SetPongHandler(func(string) error { return conn.SetReadDeadline(time.Time{}) })
	return conn.WriteControl(websocket.PingMessage, nil, time.Now().Add(time.Second))
}

func main() {
	serve(handle)
}
