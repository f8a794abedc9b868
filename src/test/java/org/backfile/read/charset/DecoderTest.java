package org.backfile.read.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | Die Fähre fährt – so der Bürgermeister – „schon am Freitag“, größer als früher",
                "windows-1252 | L’été dernier, le bac n’était plus là : « c’est fini », a-t-il déclaré",
                "windows-1252 | Señora Núñez ya está aquí; mañana vendrá también su niño",
                "windows-1252 | Ærø og Fanø får færger, både i år og næste år",
                "windows-1250 | Łódź: prom odpłynął w południe, powiedział burmistrz „Gdańska” – i już",
                "windows-1250 | Příští týden začne přívoz jezdit každý den, řekl starosta města",
                "ISO-8859-2   | Łódź: prom odpłynął w południe, powiedział burmistrz Gdańska, że część mieszkańców śpi",
                "windows-1251 | Паром отошёл от причала в полдень, сообщил капитан. Мэр города был на борту.",
                "KOI8-R       | Паром отошел от причала в полдень, сообщил капитан. Мэр города был на борту.",
                "ISO-8859-5   | Паром отошел от причала в полдень, сообщил капитан. Мэр города был на борту."
            })
    void guessesTheEncodingFromItsLetters(String charset, String text) {
        var decoded = Decoder.decode(text.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.isDamaged()).isFalse();
    }
}
