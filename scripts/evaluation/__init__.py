"""What stands behind `hallowerk evaluate`: a judged collection, rivals, the trial, and what is told of it."""
