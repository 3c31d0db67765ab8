using System.Text;
using PlanMetrics.Plans;

namespace PlanMetrics.Observations.Meaning;

/// <summary>
/// Characters that look like others and are none: Cyrillic and Greek letters beside Latin ones, and the radicals and compatibility forms of
/// Chinese characters that text copied from a PDF is full of. They are named to people, never folded: a name that only looks right is a question.
/// </summary>
internal static class LookAlikes
{
    private const string Letters = "АВЕЗКМНОРСТУХЅІЈаеорсухѕіјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private const string Meant = "ABE3KMHOPCTYXSIJaeopcyxsijABEZHIKMNOPTYXo";
    private const char FirstRadical = '\u2F00';
    private const char FirstCompatibility = '\uF900';

    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮"
        + "皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Compatibility =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣"
        + "咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀﨎﨏塚﨑晴﨓﨔凞猪益礼神祥福靖精羽﨟蘒﨡諸﨣﨤逸都﨧﨨﨩飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層"
        + "屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘﩮﩯並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎";

    /// <summary>A text with what was probably meant in place of characters that only look like it; null where there is none.</summary>
    public static (string Plain, string Odd)? Find(string text)
    {
        StringBuilder? plain = null;
        var odd = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            if (MeantBy(text[i]) is not { } meant)
                continue;
            plain ??= new StringBuilder(text);
            plain[i] = meant;
            odd = odd == '\0' ? text[i] : odd;
        }

        return plain is null ? null : (TextFold.Fold(plain.ToString()), $"{odd} (U+{(int)odd:X4})");
    }

    private static char? MeantBy(char character)
    {
        if (character < '\u0370')
            return null;
        if (Letters.IndexOf(character, StringComparison.Ordinal) is >= 0 and var letter)
            return Meant[letter];
        return Within(Radicals, character - FirstRadical, character) ?? Within(Compatibility, character - FirstCompatibility, character);
    }

    private static char? Within(string meant, int at, char character) =>
        at >= 0 && at < meant.Length && meant[at] != character ? meant[at] : null;
}
