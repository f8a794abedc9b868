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
                "windows-1254 | Kuzey Hattı şirketi kış seferlerini günde altıdan dörde indirecek, dedi müdür",
                "windows-1257 | Keltas į Kuršių neriją žiemą plauks rečiau, pranešė įmonė; šūksnių nebuvo",
                "windows-1256 | أعلنت شركة الخط الشمالي أنها ستقلص رحلاتها الشتوية بين الميناء الشرقي والجزيرة",
                "windows-1253 | Το πλοίο της γραμμής θα εκτελεί λιγότερα δρομολόγια τον χειμώνα, είπε ο διευθυντής. Οι κάτοικοι διαμαρτύρονται",
                "windows-1255 | חברת הספנות הצפונית תצמצם את ההפלגות לאי בחורף, הודיע המנכ\"ל ביום רביעי",
                "x-windows-874 | บริษัทเดินเรือเหนือจะลดเที่ยวเรือไปเกาะในฤดูหนาวจากหกเที่ยวเป็นสี่เที่ยวต่อวัน",
                "GBK | 北线渡轮公司总经理王保罗周三表示，今年冬季东港与马罗岛之间的渡轮班次将从每天六班减少到四班。岛上的居民说他们没有被问到。",
                "x-windows-950 | 北線渡輪公司總經理王保羅週三表示，今年冬季東港與馬羅島之間的渡輪班次將從每天六班減少到四班。島上的居民說他們沒有被問到。",
                "windows-31j | 北航路フェリーは冬のあいだ、島への便を一日六便から四便に減らすと社長が水曜日に発表した。",
                "EUC-JP | 北航路フェリーは冬のあいだ、島への便を一日六便から四便に減らすと社長が水曜日に発表した。",
                "x-windows-949 | 북방항로 여객선은 겨울 동안 섬으로 가는 배편을 하루 여섯 번에서 네 번으로 줄인다고 사장이 수요일에 말했다.",
                "KOI8-R | Паром отошёл от причала в полдень, сообщил капитан. Мэр города был на борту. Работа порта идёт, стало акт",
                "x-MacRoman | Die Fähre fährt früher, sagte der Bürgermeister – „schon am Freitag“ – vor größerem Publikum",
                "IBM850 | Die Fähre fährt früher, sagte der Bürgermeister von Füßen vor größerem Publikum",
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
