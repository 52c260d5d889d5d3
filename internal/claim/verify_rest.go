package claim

func (v *verifier) totals()      {}
func (v *verifier) shares()      {}
func (v *verifier) all()         {}
func (v *verifier) periodWords() {}
