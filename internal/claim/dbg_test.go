package claim
import ("testing";"fmt";"ppbtui/internal/rag";"github.com/govalues/decimal")
func TestDbg(t *testing.T){
 val:=func(s string) Value { return Value{Known:true, Value: decimal.MustParse(s)} }
 h:=&Held{Title:"Open cases",Polarity:rag.Lower,Quarter:Period{2023,2},Now:val("62"),Past:[]Past{{Period:Period{2022,2},Value:val("76")}},Travel:rag.Better}
 for _,b:=range []rag.Basis{rag.Snapshot,rag.CumulativeFinancial}{ h.Basis=b
 for _,s:=range []string{"The number is higher than at the same point last year.","This is higher than the 76 at the same point last year.","An improvement on the same point last year.","Performance is worse than at the same point last year.","Last year there were 99.","At the end of quarter 3 of 2023/24 there were 62 open cases.","There were 62 open cases, more than last year.","Open cases were up on last year, at 62.", "There were 271 children in care. Contacts were completed within 24 hours in 98.1 per cent of cases."}{
  fmt.Println(b, s, Verify(Read(s),h)) }}
}
