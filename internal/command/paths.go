package command

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
)

// dbPath is the database file: --db, else $PPBTUI_DB, else one in the user's data folder.
func (c *cli) dbPath() (string, error) {
	if c.db != "" {
		return c.db, nil
	}
	if p := c.Getenv("PPBTUI_DB"); p != "" {
		return p, nil
	}
	return c.dataFile("ppbtui.db")
}

// dataFile is a file in the folder where this user's programs keep their data.
func (c *cli) dataFile(name string) (string, error) {
	if dir := c.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "ppbtui", name), nil
	}
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		if dir, err := os.UserConfigDir(); err == nil {
			return filepath.Join(dir, "ppbtui", name), nil
		}
	}
	home := c.Getenv("HOME")
	if home == "" {
		home, _ = os.UserHomeDir()
	}
	if home == "" {
		return "", errors.New("there is no home folder to keep the file in: name a file with --db")
	}
	return filepath.Join(home, ".local", "share", "ppbtui", name), nil
}
