package store

import (
	"database/sql"

	"ppbtui/internal/ppb"
)

const rereadAction = "reread"

// verdicts are what the submitted and accepted entries of open quarters, of all items or of one, read as now.
func (tx *Tx) verdicts(key string) (map[entryKey]string, error) {
	out := map[entryKey]string{}
	err := tx.eachSent(key, func(plan *ppb.Plan, it *ppb.Item) error {
		r := ppb.Read(plan, it, it.Entry.Content)
		out[entryKey{plan.Quarter.String(), it.Key()}] = ppb.Verdict(it, &r)
		return nil
	})
	return out, err
}

// reread holds what entries read as now against what they read as before this write, and has those that differ say so.
func (tx *Tx) reread(key string, before map[entryKey]string) (out []ppb.Rereading, err error) {
	err = tx.eachSent(key, func(plan *ppb.Plan, it *ppb.Item) error {
		r := ppb.Read(plan, it, it.Entry.Content)
		was, is := before[entryKey{plan.Quarter.String(), it.Key()}], ppb.Verdict(it, &r)
		e, changed := ppb.Reread(it, was, is, tx.actor.Real().Name)
		if !changed {
			return nil
		}
		out = append(out, ppb.Rereading{Key: it.Key(), Quarter: plan.Quarter, State: it.Entry.State, Was: was, Is: is})
		return tx.putEntry(it.Entry, e, rereadAction, e.Reread, nil)
	})
	return out, err
}

// eachSent visits the submitted and accepted items, or the one with this key, of the quarters that are not signed off.
func (tx *Tx) eachSent(key string, visit func(*ppb.Plan, *ppb.Item) error) error {
	var quarters []ppb.Quarter
	err := tx.each(`SELECT quarter FROM plan WHERE quarter NOT IN (SELECT quarter FROM sign_off)
			AND quarter IN (SELECT quarter FROM entry WHERE state IN ('submitted', 'accepted')) ORDER BY quarter`, nil,
		func(rows *sql.Rows) error {
			var q ppb.Quarter
			err := rows.Scan(parsed(&q, ppb.ParseQuarter))
			quarters = append(quarters, q)
			return err
		})
	if err != nil {
		return err
	}
	for _, q := range quarters {
		plan, err := tx.plan(q)
		if err != nil {
			return err
		}
		items, err := tx.items(plan, key, recent)
		if err != nil {
			return err
		}
		for i := range items {
			if s := items[i].Entry.State; s != ppb.Submitted && s != ppb.Accepted {
				continue
			}
			if err := visit(&plan, items[i]); err != nil {
				return err
			}
		}
	}
	return nil
}
