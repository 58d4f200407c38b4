// Drives the client of nhooyr.io/websocket, today coder/websocket: Dial, Conn.Read, Conn.Close, with its defaults.
package main

import (
	"context"
	"errors"

	"nhooyr.io/websocket"
)

type nhooyr struct{ conn *websocket.Conn }

func (c nhooyr) close(act act) error {
	return c.conn.Close(websocket.StatusCode(*act.Code), act.Reason)
}

func (c nhooyr) read() end {
	for {
		_, _, err := c.conn.Read(context.Background())
		if err == nil {
			continue
		}
		code := int(websocket.CloseStatus(err))
		var closed websocket.CloseError
		if errors.As(err, &closed) {
			return end{code: &code, reason: &closed.Reason, err: err}
		}
		return end{code: &code, err: err}
	}
}

func main() {
	run(func(url string) (connection, error) {
		conn, _, err := websocket.Dial(context.Background(), url, nil)
		return nhooyr{conn}, err
	})
}
