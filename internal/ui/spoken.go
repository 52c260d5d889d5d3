package ui

// Key is a key as a sentence names it, and for who hears the program the name of the action that it runs: there are no keys then.
func (e Env) Key(key, action string) string {
	if e.Theme.Spoken() {
		return action
	}
	return key
}
