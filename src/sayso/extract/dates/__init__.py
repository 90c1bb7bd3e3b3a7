"""Days and instants as pages write them."""
