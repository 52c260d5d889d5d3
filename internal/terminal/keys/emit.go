package keys

import (
	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
)

// emit sends a decoded event as the message that programs know. What no program of ours asks for is dropped.
func (d *Decoder) emit(ev uv.Event, send func(tea.Msg)) {
	switch ev := ev.(type) {
	case uv.KeyPressEvent:
		send(tea.KeyPressMsg(ev))
	case uv.CursorPositionEvent:
		if d.Asked {
			d.Asked = false
			send(tea.CursorPositionMsg(ev))
		}
	case uv.FocusEvent:
		send(tea.FocusMsg{})
	case uv.BlurEvent:
		send(tea.BlurMsg{})
	case uv.MultiEvent:
		asked := d.Asked
		for _, e := range ev {
			if _, key := e.(uv.KeyPressEvent); !key || !asked {
				d.emit(e, send)
			}
		}
	}
}
