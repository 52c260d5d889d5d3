package reporttest

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
)

// Says is what an export says: the text that it is, or the words of the Word file that it is.
func Says(export []byte) (string, error) {
	if !bytes.HasPrefix(export, []byte("PK")) {
		return string(export), nil
	}
	z, err := zip.NewReader(bytes.NewReader(export), int64(len(export)))
	if err != nil {
		return "", err
	}
	var out strings.Builder
	for _, f := range z.File {
		part, err := z.Open(f.Name)
		if err == nil {
			err = characters(&out, part)
		}
		if err != nil {
			return "", err
		}
	}
	return out.String(), nil
}

// characters are those of a part, and what stands in its attributes but numbers, which are sizes and places; each as ">words<".
func characters(out *strings.Builder, part io.Reader) error {
	say := func(s string) {
		if strings.TrimSpace(s) != "" {
			out.WriteString(">" + s + "<\n")
		}
	}
	d := xml.NewDecoder(part)
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.CharData:
			say(string(token))
		case xml.StartElement:
			for _, a := range token.Attr {
				if _, err := strconv.Atoi(a.Value); err != nil {
					say(a.Value)
				}
			}
		}
	}
}
