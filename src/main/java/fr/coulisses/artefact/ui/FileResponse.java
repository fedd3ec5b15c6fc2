package fr.coulisses.artefact.ui;

import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.WritingTurn;
import fr.coulisses.shared.FileName;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// A file as an answer to a link: under a name that says what it is, and kept by no cache on the way.
public final class FileResponse {

    private FileResponse() {}

    /// @param reading reads and writes the file, when its turn has come
    public static ResponseEntity<byte[]> of(String title, FileKind kind, Supplier<byte[]> reading) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(FileName.of(title) + "." + kind.ending(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, kind.mediaType())
                .body(WritingTurn.of(reading));
    }
}
