# ./run is the script; this file is for fingers that type make.
.PHONY: demo test setup
demo test setup:
	@./run $@
