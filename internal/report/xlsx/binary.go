package xlsx

import "strconv"

// binary is a number as Excel holds every number. What goes into the file are its digits as they were, up to the fifteen that Excel shows.
func binary(text string) (float64, error) { return strconv.ParseFloat(text, 64) }

// wide is the width of a column, which the library takes so.
func wide(characters int) float64 { return float64(characters) }

// high is the height of a row.
func high(points int) float64 { return float64(points) }
