package ppb

import "slices"

// ReadableQuarter is the quarter that somebody reads who may read only what is signed off, of which signed are, the newest first:
// the one that is asked for, else the newest. asked may be zero.
func ReadableQuarter(a Actor, signed []Quarter, asked Quarter) (Quarter, error) {
	if err := Permit(a, ActReadReport, nil); err != nil {
		return Quarter{}, err
	}
	switch {
	case len(signed) == 0:
		return Quarter{}, denied("no quarter is signed off yet, and a viewer reads what is: come back when the report is out")
	case asked.IsZero():
		return signed[0], nil
	case !slices.Contains(signed, asked):
		return Quarter{}, denied("%s is not signed off, and a viewer reads what is: the newest is %s", asked.InSentence(), signed[0].InSentence())
	}
	return asked, nil
}
