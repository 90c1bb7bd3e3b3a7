"""What every look at a difference rests on: words that exclude each other, how far a "not" reaches, what makes two things."""
