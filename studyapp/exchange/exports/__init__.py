"""Items out: one module for each target, all with the same door `write(job)`.

A target gives the bytes of its files and puts into the job's ledger what it cannot hold and what it did about it;
`targets.py` lists the targets, `services/exporting.py` writes the files.
"""
