"""One page for each entry of the rail. No page calls another: they ask the window by signals."""
