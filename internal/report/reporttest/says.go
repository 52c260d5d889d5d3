package reporttest

import (
	"bytes"
	"strings"

	"ppbtui/internal/spread"
)

// Says is what an export says: the text that it is, or the cells of the workbook that it is, each as ">cell<". How many rows each sheet has,
// which the contents list, is left out.
func Says(export []byte) (string, error) {
	if !bytes.HasPrefix(export, []byte("PK")) {
		return string(export), nil
	}
	all, err := spread.Read("the workbook", bytes.NewReader(export), int64(len(export)))
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, s := range all {
		if s.Name == "Contents" {
			continue
		}
		for _, row := range s.Rows {
			b.WriteString(">" + strings.Join(row, "<>") + "<\n")
		}
	}
	return b.String(), nil
}
