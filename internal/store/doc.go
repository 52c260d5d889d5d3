// Package store keeps the plan, the entries, the drafts and the audit in one SQLite file.
//
// Store.Write is the only way anything changes: one process at a time, one immediate transaction, with its audit rows in
// that same transaction, hash-chained. What may change, and how, is decided by package ppb: a method here loads, asks
// ppb, writes and records. The package knows no screens, no files of import and no reports.
package store
