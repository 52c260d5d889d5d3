package pdf

import "strconv"

// element is a part of what a document is made of, as a screen reader hears it: a heading, a paragraph, a cell. It is written when
// nothing more belongs to it.
type element struct {
	number, parent int
	role           string
	more           string // entries of its dictionary
	page           int    // number of the first page that it has something on
	kids           []byte
}

// tree is the structure of a document. Pages and links look up in its parents what they belong to.
type tree struct {
	*file
	root    int
	parents []int // by key: of a page, the list of what its marks belong to; of a link, its element
}

func (t *tree) element(parent *element, role, more string) *element {
	e := &element{number: t.next(), parent: t.root, role: role, more: more}
	if parent != nil {
		e.parent = parent.number
		parent.kids = append(append(parent.kids, ' '), ref(e.number)...)
	}
	return e
}

// key is one by which a page or a link looks up what it belongs to.
func (t *tree) key(number int) int {
	t.parents = append(t.parents, number)
	return len(t.parents) - 1
}

// holds adds a mark of a page.
func (e *element) holds(page, mark int) {
	if e.page == 0 {
		e.page = page
	}
	if e.page == page {
		e.kids = strconv.AppendInt(append(e.kids, ' '), int64(mark), 10)
		return
	}
	e.kids = append(e.kids, "<</Type/MCR/Pg "+ref(page)+"/MCID "+strconv.Itoa(mark)+">>"...)
}

// close writes an element. No more can be added to it.
func (t *tree) close(e *element) {
	body := "<</Type/StructElem/S/" + e.role + "/P " + ref(e.parent) + e.more
	if e.page != 0 {
		body += "/Pg " + ref(e.page)
	}
	t.small(e.number, body, "/K[", string(e.kids), "]>>")
}

// end writes the root, under which the document stands.
func (t *tree) end(document *element) {
	t.close(document)
	out := make([]byte, 0, 16*len(t.parents))
	for key, number := range t.parents {
		out = append(strconv.AppendInt(out, int64(key), 10), ' ')
		out = append(append(out, ref(number)...), ' ')
	}
	parents := t.next()
	t.small(parents, "<</Nums[", string(out), "]>>")
	t.small(t.root, "<</Type/StructTreeRoot/K[", ref(document.number), "]/ParentTree ", ref(parents), "/ParentTreeNextKey ", strconv.Itoa(len(t.parents)), ">>")
}
