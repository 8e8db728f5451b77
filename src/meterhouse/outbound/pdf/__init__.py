"""Documents as PDF: data and texts go to a short-lived process that typesets them."""
