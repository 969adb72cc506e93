"""What an edit does to the reach of a provision, and what that means for a student."""
