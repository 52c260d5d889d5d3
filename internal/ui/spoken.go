package ui

// Key is a key as a sentence names it, and for who hears the program the name of the action that it runs: there are no keys then. Without a theme,
// as in the table of keys that is printed, it is the key.
func (e Env) Key(key, action string) string {
	if e.Theme != nil && e.Theme.Spoken() {
		return action
	}
	return key
}
