package xlsx

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"errors"
	"hash/crc32"
	"io"
	"io/fs"
	"slices"
	"strings"
)

// archive is a zip with its parts in the order of their names: the library writes sheets in any order. Each is packed as it comes, so that
// no more is held than the file will have.
type archive struct {
	to    io.Writer
	parts []*part
	pack  *flate.Writer // one for all: each takes more room than most parts
	open  bool          // the part that came last is not whole
}

// part is a part that is packed.
type part struct {
	in     *archive
	name   string
	packed bytes.Buffer
	sum    uint32
	size   uint64
}

// Create begins a part; the one before it is whole.
func (a *archive) Create(name string) (io.Writer, error) {
	if err := a.end(); err != nil {
		return nil, err
	}
	p := &part{in: a, name: name}
	if a.pack == nil {
		var err error
		if a.pack, err = flate.NewWriter(&p.packed, flate.DefaultCompression); err != nil {
			return nil, err
		}
	}
	a.pack.Reset(&p.packed)
	a.parts, a.open = append(a.parts, p), true
	return p, nil
}

func (p *part) Write(data []byte) (int, error) {
	p.sum, p.size = crc32.Update(p.sum, crc32.IEEETable, data), p.size+uint64(len(data))
	return p.in.pack.Write(data)
}

// end ends the part that came last.
func (a *archive) end() error {
	if !a.open {
		return nil
	}
	a.open = false
	return a.pack.Close()
}

// AddFS is for workbooks that hold others' files: none here does.
func (a *archive) AddFS(fs.FS) error { return errors.ErrUnsupported }

// contentTypes is the part that has to come first for some who tell files by their first bytes.
const contentTypes = "[Content_Types].xml"

// Close writes the parts.
func (a *archive) Close() error {
	if err := a.end(); err != nil {
		return err
	}
	slices.SortFunc(a.parts, func(x, y *part) int {
		if first := (y.name == contentTypes); first != (x.name == contentTypes) {
			if first {
				return 1
			}
			return -1
		}
		return strings.Compare(x.name, y.name)
	})
	z := zip.NewWriter(a.to)
	for _, p := range a.parts {
		w, err := z.CreateRaw(&zip.FileHeader{
			Name: p.name, Method: zip.Deflate, CRC32: p.sum, UncompressedSize64: p.size, CompressedSize64: uint64(p.packed.Len()),
		})
		if err != nil {
			return err
		}
		if _, err := p.packed.WriteTo(w); err != nil {
			return err
		}
	}
	return z.Close()
}
