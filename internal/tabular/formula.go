package tabular

import (
	"fmt"
	"strings"

	"github.com/govalues/decimal"
)

// maxSteps is the most numbers, columns and signs that a formula has.
const maxSteps = 64

// formula is a formula of a column, as steps on a stack: "a - b" is a, b, -.
type formula struct {
	steps   []step
	columns []string // the codes that it names, each once
}

// step puts a number or a column's number on the stack, or has a sign (+ - * / and ~ for minus) replace what it takes.
type step struct {
	sign   byte // 'n' for a number, 'c' for a column
	number decimal.Decimal
	column int // the place in formula.columns, and of the table once it is bound
}

// formulaParser reads: expression = term {+|- term}, term = factor {*|/ factor}, factor = number | column | (expression) | -factor.
type formulaParser struct {
	rest string
	deep int
	out  formula
}

// parseFormula reads a formula. The error is a sentence without the column's name.
func parseFormula(s string) (formula, error) {
	p := formulaParser{rest: s}
	if err := p.expression(); err != nil {
		return formula{}, err
	}
	if p.next() != 0 {
		return formula{}, fmt.Errorf("stops making sense at %q", p.rest)
	}
	return p.out, nil
}

// scales reports whether a formula multiplies or divides, so that its result has decimals that nobody typed.
func scales(formula string) bool { return strings.ContainsAny(formula, "*/") }

// next is the next character that is not a blank, 0 at the end.
func (p *formulaParser) next() byte {
	p.rest = strings.TrimLeft(p.rest, " \t")
	if p.rest == "" {
		return 0
	}
	return p.rest[0]
}

func (p *formulaParser) add(s step) error {
	if len(p.out.steps) == maxSteps {
		return fmt.Errorf("is longer than the %d numbers, columns and signs that there may be", maxSteps)
	}
	p.out.steps = append(p.out.steps, s)
	return nil
}

func (p *formulaParser) expression() error { return p.chain(p.term, "+-") }

func (p *formulaParser) term() error { return p.chain(p.factor, "*/") }

// chain reads operands with one of the signs between them, from left to right.
func (p *formulaParser) chain(operand func() error, signs string) error {
	err := operand()
	for err == nil {
		sign := p.next()
		if sign == 0 || strings.IndexByte(signs, sign) < 0 {
			return nil
		}
		p.rest = p.rest[1:]
		if err = operand(); err == nil {
			err = p.add(step{sign: sign})
		}
	}
	return err
}

func (p *formulaParser) factor() error {
	if p.deep++; p.deep > maxSteps {
		return fmt.Errorf("is nested too deeply")
	}
	defer func() { p.deep-- }()
	switch c := p.next(); {
	case c == 0:
		return fmt.Errorf("ends where a number or a column is missing")
	case c == '(':
		p.rest = p.rest[1:]
		if err := p.expression(); err != nil {
			return err
		}
		if p.next() != ')' {
			return fmt.Errorf("has a bracket that is not closed")
		}
		p.rest = p.rest[1:]
		return nil
	case c == '-':
		p.rest = p.rest[1:]
		if err := p.factor(); err != nil {
			return err
		}
		return p.add(step{sign: '~'})
	case c >= '0' && c <= '9' || c == '.':
		return p.number()
	case c >= 'a' && c <= 'z':
		return p.named()
	}
	return fmt.Errorf("stops making sense at %q", p.rest)
}

func (p *formulaParser) number() error {
	word := p.word(func(c byte) bool { return c >= '0' && c <= '9' || c == '.' })
	n, known, problem := ParseNumber(word, Number)
	if !known || problem != "" {
		return fmt.Errorf("has %q, which is not a number", word)
	}
	return p.add(step{sign: 'n', number: n})
}

func (p *formulaParser) named() error {
	code := p.word(codeByte)
	at := -1
	for i, known := range p.out.columns {
		if known == code {
			at = i
		}
	}
	if at < 0 {
		at = len(p.out.columns)
		p.out.columns = append(p.out.columns, code)
	}
	return p.add(step{sign: 'c', column: at})
}

// word cuts the longest beginning of which every byte belongs.
func (p *formulaParser) word(belongs func(byte) bool) string {
	end := 0
	for end < len(p.rest) && belongs(p.rest[end]) {
		end++
	}
	word := p.rest[:end]
	p.rest = p.rest[end:]
	return word
}

// work is what the formula comes to with the numbers that its columns have. ok is false where one has none, where
// something is divided by nought, and where a number gets too large to keep.
func (f *formula) work(column func(int) (decimal.Decimal, bool)) (n decimal.Decimal, ok bool) {
	var stack [maxSteps]decimal.Decimal
	top := 0
	for _, s := range f.steps {
		switch s.sign {
		case 'n':
			stack[top] = s.number
			top++
		case 'c':
			if stack[top], ok = column(s.column); !ok {
				return n, false
			}
			top++
		case '~':
			stack[top-1] = stack[top-1].Neg()
		default:
			top--
			var err error
			if stack[top-1], err = apply(s.sign, stack[top-1], stack[top]); err != nil {
				return n, false
			}
		}
	}
	return stack[0], top == 1
}

func apply(sign byte, a, b decimal.Decimal) (decimal.Decimal, error) {
	switch sign {
	case '+':
		return a.Add(b)
	case '-':
		return a.Sub(b)
	case '*':
		return a.Mul(b)
	}
	return a.Quo(b) // an error where b is nought
}
