package store

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// holder says which process holds the file alone: its number and its program. What a process has locked stands beside its
// open files, so it is asked there: a number written into the file itself could be that of a process long gone. A process
// of another user, which we may not look into, is some program.
func (l fileLock) holder() string {
	ours, err := l.file.Stat()
	if err != nil {
		return someProgram
	}
	name := filepath.Base(l.file.Name())
	files, _ := filepath.Glob("/proc/[0-9]*/fd/*")
	who := someProgram
	for _, f := range files {
		if link, err := os.Readlink(f); err != nil || !strings.HasSuffix(link, name) {
			continue
		}
		info, err := os.Stat(f)
		if err != nil || !os.SameFile(ours, info) {
			continue
		}
		pid, by := strings.Split(f, "/")[2], ""
		if by = lockedBy(f); by == "" {
			continue
		}
		who = process(pid)
		if by == pid {
			break // not one that has merely inherited it
		}
	}
	return who
}

// lockedBy is the process that took the lock which this open file holds, "" where it holds none.
func lockedBy(file string) string {
	text, _ := os.ReadFile(strings.Replace(file, "/fd/", "/fdinfo/", 1))
	for line := range strings.Lines(string(text)) {
		// lock:	1: FLOCK  ADVISORY  WRITE 26258 fe:00:2285571 0 EOF
		f := strings.Fields(line)
		if len(f) > 5 && f[0] == "lock:" && f[2] == "FLOCK" && f[4] == "WRITE" {
			return f[5]
		}
	}
	return ""
}

func process(pid string) string {
	if n, err := strconv.Atoi(pid); err == nil && n == os.Getpid() {
		return "a long change in this program"
	}
	comm, err := os.ReadFile("/proc/" + pid + "/comm")
	if err != nil {
		return "process " + pid
	}
	return fmt.Sprintf("process %s (%s)", pid, strings.Map(plain, strings.TrimSpace(string(comm))))
}

// plain is a letter of a program's name, which a program may set as it likes.
func plain(r rune) rune {
	if r < ' ' || r > '~' {
		return '?'
	}
	return r
}

// removedIn is a process that has the file at path, or one that goes with it, open though its name is gone, "" where none is
// seen: those of other accounts are not. Its lock is on a file that nobody finds any more.
func removedIn(path string) string {
	files, _ := filepath.Glob("/proc/[0-9]*/fd/*")
	for _, f := range files {
		link, err := os.Readlink(f)
		name, removed := strings.CutSuffix(link, " (deleted)")
		if err != nil || !removed {
			continue
		}
		for _, e := range ending {
			if name == path+e || name == "/"+filepath.Base(path)+e { // a folder that a service was given loses its own name
				return process(strings.Split(f, "/")[2])
			}
		}
	}
	return ""
}
