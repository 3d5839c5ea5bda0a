site-home = Home
