package fr.coulisses.archive;

import fr.coulisses.artefact.CanonicalJson;
import fr.coulisses.project.archive.ArchiveTarget;
import fr.coulisses.shared.CheckedZip;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/// The parts of a project on their way into the archive.
final class ZipTarget implements ArchiveTarget {

    private final CheckedZip zip;
    private final JsonMapper json;

    ZipTarget(CheckedZip zip, JsonMapper json) {
        this.zip = zip;
        this.json = json;
    }

    @Override
    public void json(String path, Object value) throws IOException {
        zip.add(path, CanonicalJson.write(json.valueToTree(value)));
    }

    @Override
    public void file(String path, byte[] bytes) throws IOException {
        zip.add(path, bytes);
    }
}
