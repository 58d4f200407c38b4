// Drives the server of nhooyr.io/websocket, today coder/websocket: Accept; the handler defers Conn.Close as in its README.
package main

import (
	"context"
	"errors"
	"net/http"

	"nhooyr.io/websocket"
)

func handle(w http.ResponseWriter, r *http.Request) {
	conn, err := websocket.Accept(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close(websocket.StatusInternalError, "the sky is falling")
	asked := newRequest(r)
	switch asked.do {
	case "close":
		asked.close(conn.Close(websocket.StatusCode(*asked.code), asked.reason))
	case "ping":
		go ping(conn)
	case "throw":
		panic("thrown by the application")
	case "return":
		return
	}
	for {
		kind, message, err := conn.Read(context.Background())
		if err != nil {
			tell(asked, err)
			return
		}
		if asked.do == "echo" {
			_ = conn.Write(context.Background(), kind, message)
		}
	}
}

func tell(asked *request, err error) {
	code := int(websocket.CloseStatus(err))
	var closed websocket.CloseError
	if errors.As(err, &closed) {
		asked.report(&code, &closed.Reason, err)
	} else {
		asked.report(&code, nil, err)
	}
}

func ping(conn *websocket.Conn) {
	ctx, cancel := context.WithTimeout(context.Background(), pongLimit)
	defer cancel()
	_ = conn.Ping(ctx)
}

func main() {
	serve(handle)
}
