package fr.coulisses.assessment.ui;

import fr.coulisses.account.ClosedLink;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.VersionFiles;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.ui.FileResponse;
import fr.coulisses.artefact.ui.PictureResponse;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.assessment.guest.GuestAccess;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The one version of an invitation as a PDF, and its photographs; a closed link leads to the page that says
/// so.
@RestController
class GuestDownload {

    private final GuestAccess guests;
    private final VersionFiles files;
    private final Reader reader;

    GuestDownload(GuestAccess guests, VersionFiles files, Reader reader) {
        this.guests = guests;
        this.files = files;
        this.reader = reader;
    }

    @GetMapping("/invite/{secret}/version.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String secret, HttpServletRequest request) {
        try {
            ArtefactVersion version = guests.download(secret, request.getRemoteAddr());
            return FileResponse.of(
                    version.title() + " " + version.project().title() + " v" + version.number(),
                    FileKind.PDF,
                    () -> files.write(version, FileKind.PDF, reader.language()));
        } catch (ClosedLink closed) {
            return closed(request);
        }
    }

    @GetMapping("/invite/{secret}/images/{sha256:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(
            @PathVariable String secret, @PathVariable String sha256, HttpServletRequest request) {
        try {
            return PictureResponse.of(guests.picture(secret, request.getRemoteAddr(), sha256));
        } catch (ClosedLink closed) {
            return closed(request);
        }
    }

    private static ResponseEntity<byte[]> closed(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + "/invite/-"))
                .build();
    }
}
