// Package testdata hands the sample plans to the program's demo and to tests.
//
// The folder is skipped by ./..., as every folder of this name is, but the package can be imported like any other. It
// holds data only: what the files mean is in each folder's README.md, and reading them is the importer's work.
package testdata

import "embed"

// Sample are the sample plans in the import format, a folder each with its CSV files: halton-2023-24-q2, a priority based report,
// and halton-2024-25-q4, a directorate's performance overview. Use [embed.FS.Open] with slash-separated paths such as
// "halton-2023-24-q2/plan.csv", or fs.Sub to have a folder as the root.
//
//go:embed halton-2023-24-q2 halton-2024-25-q4
var Sample embed.FS
