-- A term of one year ended on the very day on which the klager could still go to the second line. What was computed so is
-- computed again by the first clean-up: without that such a dossier would differ from what a list says of it, and never go.
update dossier set bewaar_klasse = null, bewaren_tot = null
 where bewaren_tot < gesloten_vanaf and vernietigd_op is null;
