// Package layout keeps the repository's shape: its tests say who may import what, that the paths and commands named in
// our documents exist, and that the continuous integration runs what the README promises. It has no code of its own.
package layout
