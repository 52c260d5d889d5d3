//go:build unix

package sshd

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/pkg/sftp"
)

func exportsFolder(t testing.TB) string {
	base := t.TempDir()
	write := func(path, text string) {
		path = filepath.Join(base, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("akhan/q2.html", "<p>Quarter 2")
	write("akhan/older/q1.html", "<p>Quarter 1")
	write("akhan/.hidden", "x")
	write("pnair/secret.html", "hers")
	for _, l := range [][2]string{{"/etc/passwd", "akhan/passwd"}, {"../pnair/secret.html", "akhan/hers"}, {"q2.html", "akhan/link"}} {
		if err := os.Symlink(l[0], filepath.Join(base, l[1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Mkfifo(filepath.Join(base, "akhan/pipe"), 0o600); err != nil {
		t.Fatal(err)
	}
	return base
}

func TestExportsCanBeRead(t *testing.T) {
	base := exportsFolder(t)
	s := serve(t, func(c *Config) { c.Exports = base })
	c, err := sftp.NewClient(s.dial(t, s.person(t, amina)))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	list, err := c.ReadDir("/")
	if err != nil || len(list) != 2 || list[0].Name() != "older" || list[1].Name() != "q2.html" {
		t.Errorf("lists %v %v", list, err)
	}
	for path, want := range map[string]string{"q2.html": "<p>Quarter 2", "/older/../older/q1.html": "<p>Quarter 1"} {
		f, err := c.Open(path)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		if b, err := io.ReadAll(f); string(b) != want || err != nil {
			t.Errorf("%s: %q %v", path, b, err)
		}
		f.Close()
	}
	for _, path := range []string{
		"/etc/passwd", "../pnair/secret.html", "/../pnair/secret.html", "passwd", "hers", "link", "pipe", "older", "..\\pnair\\secret.html", "nothing", "",
	} {
		if f, err := c.Open(path); err == nil {
			b, err := io.ReadAll(f)
			t.Errorf("%q can be opened: %q %v", path, b, err)
		}
	}
	var open []*sftp.File
	for range 2 * maxOpen {
		if f, err := c.Open("q2.html"); err == nil {
			open = append(open, f)
		}
	}
	if len(open) != maxOpen {
		t.Errorf("%d files can be open", len(open))
	}
	for _, f := range open[1:] {
		f.Close()
	}
	if f, err := c.Open("q2.html"); err != nil {
		t.Error("closing one does not let another be opened")
	} else {
		f.Close()
	}
}

func TestExportsCannotBeChanged(t *testing.T) {
	base := exportsFolder(t)
	s := serve(t, func(c *Config) { c.Exports = base })
	c, err := sftp.NewClient(s.dial(t, s.person(t, amina)))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	_, create := c.Create("new")
	_, truncate := c.OpenFile("q2.html", os.O_RDWR|os.O_TRUNC)
	_, add := c.OpenFile("q2.html", os.O_APPEND|os.O_WRONLY)
	_, link := c.ReadLink("link")
	_, fs := c.StatVFS("/")
	for what, err := range map[string]error{
		"create": create, "truncate": truncate, "append": add, "remove": c.Remove("q2.html"), "rename": c.Rename("q2.html", "x"),
		"rename over": c.PosixRename("q2.html", "x"), "mkdir": c.Mkdir("d"), "rmdir": c.RemoveDirectory("older"), "chmod": c.Chmod("q2.html", 0o777),
		"symlink": c.Symlink("/etc/passwd", "p"), "hard link": c.Link("q2.html", "p"), "set size": c.Truncate("q2.html", 0), "read link": link, "file system": fs,
	} {
		if err == nil {
			t.Errorf("%s is possible", what)
		}
	}
	for _, what := range []string{"sftp write", "sftp remove", "sftp rename", "sftp mkdir"} {
		if !strings.Contains(s.log.String(), `msg=refused what="`+what+`" officer=akhan from=`) {
			t.Errorf("%s is not logged", what)
		}
	}
	if b, _ := os.ReadFile(filepath.Join(base, "akhan/q2.html")); string(b) != "<p>Quarter 2" {
		t.Errorf("the file now says %q", b)
	}
}

func TestNoExports(t *testing.T) {
	base := exportsFolder(t)
	for name, change := range map[string]func(*Config){
		"none at all": nil, "none of this person": func(c *Config) { c.Exports = base }, "no folder": func(c *Config) { c.Exports = base + "/missing" },
	} {
		s := serve(t, change)
		o := amina
		o.Login = "newcomer"
		if name == "none of this person" {
			o.Login = "../pnair"
		}
		c, err := sftp.NewClient(s.dial(t, s.person(t, o)))
		if err != nil {
			t.Fatal(err)
		}
		if list, err := c.ReadDir("/"); len(list) != 0 || err != nil {
			t.Errorf("%s: %v %v", name, list, err)
		}
		if _, err := c.Open("/secret.html"); err == nil {
			t.Errorf("%s: a file", name)
		}
		c.Close()
	}
}
