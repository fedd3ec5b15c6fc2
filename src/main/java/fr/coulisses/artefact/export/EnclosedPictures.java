package fr.coulisses.artefact.export;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// The photographs that a document encloses, as the PDF writer asks for them: under an address of their own,
/// so that they do not stand in its text as letters.
final class EnclosedPictures implements FSStreamFactory {

    static final String PROTOCOL = "picture";

    private static final String BEGINNING = PROTOCOL + ":/";

    private final Map<String, Illustration.Enclosed> pictures;

    EnclosedPictures(Map<String, Illustration.Enclosed> pictures) {
        this.pictures = pictures;
    }

    static String address(String picture) {
        return BEGINNING + picture;
    }

    boolean hold(String address) {
        return address.startsWith(BEGINNING) && pictures.containsKey(address.substring(BEGINNING.length()));
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] jpeg = Objects.requireNonNull(pictures.get(address.substring(BEGINNING.length())))
                .jpeg();
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(jpeg);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
            }
        };
    }
}
