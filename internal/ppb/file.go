package ppb

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

// MaxFile is the most bytes of a file that is attached.
const MaxFile = 10 << 20

// maxFileName is the most characters of a file's name, so that the box that says all of it has room for the rest.
const maxFileName = 150

// Upload is a file that somebody brings, to be attached.
type Upload struct {
	Name string
	Data []byte
}

// File is what the entry of a text of an attachment section says of its file; the bytes are kept beside, under their sum. An entry
// that says of another file is another entry, so a revision that is signed off keeps the one that it was signed with.
type File struct {
	Name string // without folders
	Size int64  // bytes
	Sum  string // SHA-256 of the bytes, in lower-case hexadecimal
	On   Date   // when it was attached
	By   string // login of who did
}

// NewFile is what is said of a file that somebody attaches on a day. problem is a sentence's end where it cannot be attached.
func NewFile(up Upload, login string, on Date) (f File, problem string) {
	name := clean.Line(path.Base(strings.ReplaceAll(up.Name, `\`, "/")))
	switch n := utf8.RuneCountInString(name); {
	case strings.Trim(name, "./") == "":
		return f, "the file has no name: say one"
	case n > maxFileName:
		return f, fmt.Sprintf("the file's name has %d characters; the most is %d", n, maxFileName)
	case strings.Contains(name, fileParts):
		return f, `the file's name has a semicolon with a space behind it: give it another`
	case len(up.Data) == 0:
		return f, "the file is empty"
	case len(up.Data) > MaxFile:
		return f, FileTooLarge
	}
	sum := sha256.Sum256(up.Data)
	return File{name, int64(len(up.Data)), hex.EncodeToString(sum[:]), on, login}, ""
}

// FileTooLarge is said of a file of more than MaxFile.
const FileTooLarge = "the file is larger than 10 MiB, which is the most that can be attached: make it smaller, or publish it elsewhere and say " +
	"in words where it is"

const fileParts = "; "

// String is f as its box has it: "Outturn.docx; 48213 bytes; SHA-256 9f86...; attached 2025-04-18 by gmaystone".
func (f File) String() string {
	return strings.Join([]string{f.Name, strconv.FormatInt(f.Size, 10) + " bytes", "SHA-256 " + f.Sum,
		"attached " + f.On.String() + " by " + f.By}, fileParts)
}

var fileBox = regexp.MustCompile(`^(.+?); ([0-9]{1,9}) bytes; SHA-256 ([0-9a-f]{64}); attached ([0-9-]{10}) by (.+)$`)

// ParseFile reads a box that String wrote.
func ParseFile(box string) (f File, ok bool) {
	m := fileBox.FindStringSubmatch(box)
	if m == nil {
		return f, false
	}
	size, err := strconv.ParseInt(m[2], 10, 64)
	on, dateErr := rag.ParseDate(m[4])
	return File{m[1], size, m[3], on, m[5]}, err == nil && dateErr == nil
}

// Same reports whether both are one file under one name, whoever attached it.
func (f File) Same(g File) bool { return f.Name == g.Name && f.Size == g.Size && f.Sum == g.Sum }

// Said is the file's name with what it is and how large: "Outturn.docx, Word document, 48 kB".
func (f File) Said() string { return wording.Joined(f.Name, f.kind(), wording.Size(f.Size)) }

// kind is what a file is by the ending of its name, empty where that says nothing.
func (f File) kind() string {
	switch strings.ToLower(path.Ext(f.Name)) {
	case ".pdf":
		return "PDF document"
	case ".docx", ".doc":
		return "Word document"
	case ".xlsx", ".xls":
		return "Excel workbook"
	case ".pptx", ".ppt":
		return "PowerPoint presentation"
	case ".odt":
		return "OpenDocument text"
	case ".ods":
		return "OpenDocument spreadsheet"
	case ".csv":
		return "CSV file"
	case ".txt", ".md":
		return "text file"
	case ".png", ".jpg", ".jpeg", ".gif", ".svg":
		return "picture"
	}
	return ""
}

// AttachedWords says who attached the file that this content says of, and when; empty where there is none.
func (b *Book) AttachedWords(c Content) string {
	f, ok := c.File()
	if !ok {
		return ""
	}
	return wording.Date(f.On) + ", by " + b.Officer(f.By).Name
}

// Files are the files that the entries of the book say of, each once.
func (b *Book) Files() (out []File) {
	seen := map[string]bool{}
	for _, it := range b.Items {
		if f, ok := it.Entry.Content.File(); ok && !seen[f.Sum] {
			seen[f.Sum] = true
			out = append(out, f)
		}
	}
	return out
}

// WithFiles is the book with the bytes of some of its files, by their sums, for who prints it.
func (b *Book) WithFiles(held map[string][]byte) *Book {
	n := b.next(nil)
	n.files, n.past = held, b.past
	return n
}

// Bytes are those of a file that the book has, nil where it has not got them: see WithFiles.
func (b *Book) Bytes(f File) []byte { return b.files[f.Sum] }

// TakesFile reports whether a file goes with the item: it stands among attachments, or did when one was attached.
func (it *Item) TakesFile() bool {
	return it.Text != nil && (it.Text.Attachment || it.Entry.Content[FieldFile] != "")
}

// HasFile reports whether one goes with it.
func (it *Item) HasFile() bool {
	_, ok := it.Entry.Content.File()
	return ok
}

// File is the file that goes with an item, as this content says of it.
func (c Content) File() (File, bool) { return ParseFile(c[FieldFile]) }

// passageOfFile is how much there is of an attachment.
func (rd *reader) passageOfFile(words string) string {
	_, ok := rd.c.File()
	switch {
	case ok:
		return "a file, " + words
	case rd.c[FieldFile] != "":
		rd.problem(FieldFile, "what stands in the place of a file is none: attach it again")
	}
	return "no file, " + words
}
