package livery

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Limits on a template. What is packed in it and not read is never unpacked.
const (
	maxPart   = 8 << 20 // bytes of a part that is read, unpacked
	maxParts  = 5_000
	maxStyles = 2_000
)

// Template is the styles of a Word template: fonts, sizes, colours and spaces of paragraphs and characters. Nothing else of it is held.
type Template struct {
	defaults *elem   // docDefaults
	styles   []*elem // of paragraphs and characters
}

// ReadTemplate reads a .docx or .dotx. An error is the end of a sentence that says what is wrong with the file: "has macros: ...".
func ReadTemplate(name string, data []byte) (*Template, error) {
	switch {
	case len(data) == 0:
		return nil, errors.New("is empty")
	case len(data) > MaxTemplate:
		return nil, fmt.Errorf("is larger than %d MiB: take its pictures out", MaxTemplate>>20)
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, errors.New("is no Word file, or one with a password: save it as a Word document (.docx) or template (.dotx)")
	}
	if err := parts(z); err != nil {
		return nil, err
	}
	if err := named(name, ".docx", ".dotx"); err != nil {
		return nil, err
	}
	text, err := part(z, "word/styles.xml")
	if err != nil {
		return nil, err
	}
	if text == nil {
		return nil, errors.New("has no styles (word/styles.xml): it is no Word file, or one of a program that writes none; " +
			"save it with Word or LibreOffice")
	}
	theme, err := part(z, "word/theme/theme1.xml")
	if err != nil {
		return nil, err
	}
	return readStyles(text, fontsOf(theme))
}

// parts looks at what is in the file by name.
func parts(z *zip.Reader) error {
	if len(z.File) > maxParts {
		return fmt.Errorf("has more than %d parts: it is no Word file", maxParts)
	}
	for _, f := range z.File {
		lower := strings.ToLower(f.Name)
		if strings.Contains(lower, "vbaproject") || strings.Contains(lower, "vbadata") {
			return errMacros
		}
	}
	kinds, err := part(z, "[Content_Types].xml")
	switch {
	case err != nil:
		return err
	case kinds == nil:
		return errors.New("is no Word file: save it as a Word document (.docx) or template (.dotx)")
	case bytes.Contains(bytes.ToLower(kinds), []byte("macroenabled")):
		return errMacros
	}
	return nil
}

var errMacros = errors.New("has macros, which are not taken: save it as a Word document (.docx) or template (.dotx) without macros")

// part is a part of the file, nil where it is not there.
func part(z *zip.Reader, name string) ([]byte, error) {
	for _, f := range z.File {
		if f.Name != name {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, errBroken
		}
		defer r.Close()
		data, err := io.ReadAll(io.LimitReader(r, maxPart+1))
		switch {
		case err != nil:
			return nil, errBroken
		case len(data) > maxPart:
			return nil, fmt.Errorf("has a part that is larger than %d MiB when it is unpacked (%s): it is no template", maxPart>>20, name)
		}
		return data, nil
	}
	return nil, nil
}

var errBroken = errors.New("is broken: save it anew")

// readStyles reads the styles of paragraphs and characters, as far as they are known here.
func readStyles(text []byte, fonts map[string]string) (*Template, error) {
	root, err := tree(text)
	if err != nil {
		return nil, err
	}
	if root.name != "styles" {
		return nil, errors.New("has styles of another kind than Word's own: save it as a Word document (.docx), not as Strict Open XML")
	}
	t := &Template{defaults: &elem{name: "docDefaults"}}
	for _, e := range root.below {
		switch kind := e.attr("type"); {
		case e.name == "docDefaults":
			t.defaults = keptDefaults(e, fonts)
		case e.name == "style" && (kind == "paragraph" || kind == "character"):
			if len(t.styles) == maxStyles {
				return nil, fmt.Errorf("has more than %d styles: take out those that are not used", maxStyles)
			}
			t.styles = append(t.styles, keptStyle(e, fonts))
		}
	}
	return t, nil
}
