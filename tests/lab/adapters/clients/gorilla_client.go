// Drives the client of gorilla/websocket: DefaultDialer; a close is a Close frame by WriteControl, without arguments Conn.Close.
package main

import (
	"errors"
	"time"

	"github.com/gorilla/websocket"
)

type gorilla struct{ conn *websocket.Conn }

func (c gorilla) close(act act) error {
	if act.Code == nil {
		return c.conn.Close()
	}
	message := websocket.FormatCloseMessage(*act.Code, act.Reason)
	return c.conn.WriteControl(websocket.CloseMessage, message, time.Now().Add(time.Second))
}

func (c gorilla) read() end {
	for {
		_, _, err := c.conn.ReadMessage()
		if err == nil {
			continue
		}
		var closed *websocket.CloseError
		if errors.As(err, &closed) {
			return end{code: &closed.Code, reason: &closed.Text, err: err}
		}
		return end{err: err}
	}
}

func main() {
	run(func(url string) (connection, error) {
		conn, _, err := websocket.DefaultDialer.Dial(url, nil)
		return gorilla{conn}, err
	})
}
