// Package testdata hands the sample plan to the program's demo and to tests.
//
// The folder is skipped by ./..., as every folder of this name is, but the package can be imported like any other. It
// holds data only: what the files mean is in halton-2023-24-q2/README.md, and reading them is the importer's work.
package testdata

import "embed"

// Sample is the sample plan in the import format: the folder halton-2023-24-q2 with its CSV files. Use [embed.FS.Open]
// with slash-separated paths such as "halton-2023-24-q2/plan.csv", or fs.Sub to have the folder as the root.
//
//go:embed halton-2023-24-q2
var Sample embed.FS
