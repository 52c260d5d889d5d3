package ui

import (
	"context"
	"errors"
	"sync"
)

// Pending is what pages have been told and write a moment later: whoever ends the program has it written first, so that no
// signal and no dropped line loses it. Drafts are not in it: the store keeps them itself. It is safe for concurrent use; nil
// takes nothing.
type Pending struct {
	mu     sync.Mutex
	writes map[string]func(context.Context) error
}

// Add says how something is written that is not yet. It replaces what was added under this name before.
func (p *Pending) Add(name string, write func(context.Context) error) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.writes == nil {
		p.writes = map[string]func(context.Context) error{}
	}
	p.writes[name] = write
}

// Written says that nothing is to be written any more under this name.
func (p *Pending) Written(name string) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.writes, name)
}

// Write writes everything. What fails stays.
func (p *Pending) Write(ctx context.Context) error {
	if p == nil {
		return nil
	}
	p.mu.Lock()
	writes := make([]func(context.Context) error, 0, len(p.writes))
	for _, w := range p.writes {
		writes = append(writes, w)
	}
	p.mu.Unlock()
	var errs []error
	for _, w := range writes {
		errs = append(errs, w(ctx)) // it says itself that it is written
	}
	return errors.Join(errs...)
}
