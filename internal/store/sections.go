package store

import (
	"database/sql"
	"encoding/json"

	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
)

// structure is what the items of a quarter stand under, in the report's order: its sections, and its objectives.
func (r reader) structure(q ppb.Quarter) (sections []ppb.Section, objectives []ppb.Objective, err error) {
	err = r.each(`SELECT code, coalesce(parent, ''), title, section_kind, about, numbering, department, serves FROM objective
		WHERE quarter = $1 ORDER BY position, code`, []any{q.String()}, func(rows *sql.Rows) error {
		var s ppb.Section
		var serves string
		err := rows.Scan(&s.Code, &s.Parent, &s.Title, &s.Kind, &s.About, &s.Numbering, &s.Department, &serves)
		if s.Kind != "" {
			sections = append(sections, s)
		} else {
			objectives = append(objectives, ppb.Objective{
				Code: s.Code, Parent: s.Parent, Title: s.Title, Department: s.Department, Serves: ppb.ParseServes(serves),
			})
		}
		return err
	})
	return sections, objectives, err
}

func (tx *Tx) putObjective(q ppb.Quarter, o ppb.Objective, position int) error {
	under := ppb.Section{Code: o.Code, Parent: o.Parent, Title: o.Title, Department: o.Department}
	return tx.putUnder(q, under, o.ServesText(), position)
}

func (tx *Tx) putSection(q ppb.Quarter, s ppb.Section, position int) error {
	return tx.putUnder(q, s, "", position)
}

// putUnder writes a section, or what is written of an objective as one without a kind.
func (tx *Tx) putUnder(q ppb.Quarter, s ppb.Section, serves string, position int) error {
	var parent any
	if s.Parent != "" {
		parent = s.Parent
	}
	return tx.exec(`INSERT INTO objective (quarter, code, parent, title, position, department, section_kind, about, numbering, serves)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		ON CONFLICT (quarter, code) DO UPDATE SET parent = excluded.parent, title = excluded.title, position = excluded.position,
		department = excluded.department, section_kind = excluded.section_kind, about = excluded.about,
		numbering = excluded.numbering, serves = excluded.serves`,
		q.String(), s.Code, parent, s.Title, position, s.Department, string(s.Kind), s.About, string(s.Numbering), serves)
}

func (r reader) texts(items *[]*ppb.Item, plan ppb.Plan, all itemRows, key string) error {
	where, args := of("t", plan.Quarter, key)
	return r.each(`SELECT t.key, t.standing, EXISTS (SELECT 1 FROM item i JOIN objective o ON o.quarter = i.quarter AND o.code = i.objective
			WHERE i.quarter = t.quarter AND i.key = t.key AND o.section_kind = 'attachment')
		FROM text_item t`+where, args, func(rows *sql.Rows) error {
		t := new(ppb.Text)
		if err := rows.Scan(&t.Key, &t.Standing, &t.Attachment); err != nil {
			return err
		}
		is, err := all.of(t.Key)
		if err != nil {
			return err
		}
		t.Ref, t.Section, t.Title = is.ref, is.objective, is.title
		*items = append(*items, &ppb.Item{Text: t, Retires: is.gone, Entry: ppb.Entry{Key: t.Key, Quarter: plan.Quarter}})
		return nil
	})
}

func (tx *Tx) putText(q ppb.Quarter, t *ppb.Text, gone ppb.Retirement, position int) error {
	if err := tx.putItem(q, ppb.TextItem, ppb.Name{Key: t.Key, Ref: t.Ref, Title: t.Title}, t.Section, gone, position); err != nil {
		return err
	}
	return tx.exec(`INSERT INTO text_item (quarter, key, standing) VALUES ($1, $2, $3)
		ON CONFLICT (quarter, key) DO UPDATE SET standing = excluded.standing`, q.String(), t.Key, t.Standing)
}

// columnJSON and rowJSON are a table's column and row as the file has them: kinds and roles by their names.
type columnJSON struct {
	Code, Label   string
	Group         string `json:",omitempty"`
	Kind          string
	Decimals      int    `json:",omitempty"`
	Formula       string `json:",omitempty"`
	Adverse, Adds bool   `json:",omitempty"`
}

type rowJSON struct{ Code, Label, Role string }

func columnsText(columns []tabular.Column) string {
	out := make([]columnJSON, len(columns))
	for i, c := range columns {
		out[i] = columnJSON{c.Code, c.Label, c.Group, c.Kind.String(), c.Decimals, c.Formula, c.Adverse, c.Adds}
	}
	return jsonText(out)
}

func rowsText(rows []tabular.Row) string {
	out := make([]rowJSON, len(rows))
	for i, r := range rows {
		out[i] = rowJSON{r.Code, r.Label, r.Role.String()}
	}
	return jsonText(out)
}

func parseColumns(text string) (out []tabular.Column, err error) {
	var held []columnJSON
	if err := json.Unmarshal([]byte(text), &held); err != nil {
		return nil, err
	}
	for _, c := range held {
		kind, err := tabular.ParseKind(c.Kind)
		if err != nil {
			return nil, err
		}
		out = append(out, tabular.Column{Code: c.Code, Label: c.Label, Group: c.Group, Kind: kind, Decimals: c.Decimals,
			Formula: c.Formula, Adverse: c.Adverse, Adds: c.Adds})
	}
	return out, nil
}

func parseRows(text string) (out []tabular.Row, err error) {
	var held []rowJSON
	if err := json.Unmarshal([]byte(text), &held); err != nil {
		return nil, err
	}
	for _, row := range held {
		role, err := tabular.ParseRole(row.Role)
		if err != nil {
			return nil, err
		}
		out = append(out, tabular.Row{Code: row.Code, Label: row.Label, Role: role})
	}
	return out, nil
}

func (r reader) grids(items *[]*ppb.Item, plan ppb.Plan, all itemRows, key string) error {
	where, args := of("table_item", plan.Quarter, key)
	return r.each(`SELECT key, note, columns_json, rows_json FROM table_item`+where, args, func(rows *sql.Rows) error {
		g := new(ppb.Grid)
		if err := rows.Scan(&g.Key, &g.Note, parsed(&g.Columns, parseColumns), parsed(&g.Rows, parseRows)); err != nil {
			return err
		}
		is, err := all.of(g.Key)
		if err != nil {
			return err
		}
		g.Ref, g.Section, g.Title = is.ref, is.objective, is.title
		*items = append(*items, &ppb.Item{Grid: g, Retires: is.gone, Entry: ppb.Entry{Key: g.Key, Quarter: plan.Quarter}})
		return nil
	})
}

func (tx *Tx) putGrid(q ppb.Quarter, g *ppb.Grid, gone ppb.Retirement, position int) error {
	if err := tx.putItem(q, ppb.GridItem, ppb.Name{Key: g.Key, Ref: g.Ref, Title: g.Title}, g.Section, gone, position); err != nil {
		return err
	}
	return tx.exec(`INSERT INTO table_item (quarter, key, note, columns_json, rows_json) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (quarter, key) DO UPDATE SET note = excluded.note, columns_json = excluded.columns_json, rows_json = excluded.rows_json`,
		q.String(), g.Key, g.Note, columnsText(g.Columns), rowsText(g.Rows))
}

func (r reader) links(at map[string]*ppb.Item, q ppb.Quarter, key string) error {
	where, args := of("cell_link", q, key)
	return r.each(`SELECT key, part, table_key, row_code, column_code, as_of FROM cell_link`+where+
		` ORDER BY key, part, table_key, row_code, column_code`, args, func(rows *sql.Rows) error {
		var k string
		var l ppb.Link
		err := rows.Scan(&k, &l.Part, &l.Table, &l.Row, &l.Column, dateCol(&l.AsOf))
		if it := at[k]; it != nil {
			it.Measure.Links = append(it.Measure.Links, l)
		}
		return err
	})
}

func (tx *Tx) putLink(q ppb.Quarter, key string, l ppb.Link) error {
	return tx.exec(`INSERT INTO cell_link (quarter, key, part, table_key, row_code, column_code, as_of) VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (quarter, key, part, table_key, row_code, column_code) DO UPDATE SET as_of = excluded.as_of`,
		q.String(), key, l.Part, l.Table, l.Row, l.Column, l.AsOf.String())
}

// linked are the tables that a measure is linked to.
func (r reader) linked(plan ppb.Plan, it *ppb.Item) (out []*ppb.Item, err error) {
	if it.Measure == nil {
		return nil, nil
	}
	for _, l := range it.Measure.Links {
		items, err := r.items(plan, l.Table, recent)
		if err != nil {
			return nil, err
		}
		out = append(out, items...)
	}
	return out, nil
}
