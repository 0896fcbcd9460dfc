using System.Globalization;
using System.Text;
using TypedOAuth.Errors;

namespace TypedOAuth.Tests.Errors;

/// <summary>Checks which characters of a server's texts may enter logs, exceptions and pages.</summary>
public sealed class ErrorTextTests
{
    [Fact]
    public void A_code_has_the_characters_of_its_grammar_and_no_other()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            var isAllowed = c is (>= '\u0020' and <= '\u0021') or (>= '\u0023' and <= '\u005B') or (>= '\u005D' and <= '\u007E');
            Assert.Equal(isAllowed, ErrorText.IsCode($"a{c}b"));
        }

        Assert.False(ErrorText.IsCode(""));
        Assert.True(ErrorText.IsCode(new string('a', ErrorText.MaxCodeLength)));
        Assert.False(ErrorText.IsCode(new string('a', ErrorText.MaxCodeLength + 1)));
        Assert.Equal(OAuth2ErrorCodes.InvalidErrorCode, ErrorText.CleanCode("a\nb"));
    }

    [Theory]
    [InlineData("The code has expired.", "The code has expired.")]
    [InlineData("Zugriff verweigert – “Läuft ab”: 50 €", "Zugriff verweigert – “Läuft ab”: 50 €")]
    [InlineData("アクセスが拒否されました。", "アクセスが拒否されました。")]
    [InlineData("تم رفض الوصول", "تم رفض الوصول")]
    [InlineData("e\u0301 \U0001F512", "e\u0301 \U0001F512")]
    [InlineData("a\r\nb\tc\u2028d\u00A0e", "a b c d e")]
    [InlineData("\r\na", "a")]
    [InlineData("a\u202E\u2066\u200B\uFEFF\U000E0041b", "ab")]
    [InlineData("a\u0000\u001B[31m\u009Bb", "a [31m b")]
    [InlineData("say \"no\" to C:\\", "say 'no' to C:/")]
    [InlineData("a\uE000b", "a\uFFFDb")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void A_description_keeps_its_letters_and_stays_on_its_line(string? text, string? clean) => Assert.Equal(clean, ErrorText.CleanDescription(text));

    [Fact]
    public void No_character_of_a_description_changes_what_surrounds_it()
    {
        UnicodeCategory[] refused =
        [
            UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator, UnicodeCategory.Surrogate,
            UnicodeCategory.PrivateUse, UnicodeCategory.OtherNotAssigned,
        ];
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            var clean = ErrorText.CleanDescription($"a{c}b")!;
            Assert.DoesNotContain(clean.EnumerateRunes(), rune => refused.Contains(Rune.GetUnicodeCategory(rune)) || rune.Value is '"' or '\\');
            Assert.True(clean is ['a', .., 'b'] && clean.Length <= 3, clean);
        }
    }

    [Fact]
    public void A_description_is_cut_between_characters()
    {
        Assert.Equal(new string('a', 500), ErrorText.CleanDescription(new string('a', 501)));
        Assert.Equal(new string('a', 499), ErrorText.CleanDescription(new string('a', 499) + "\U0001F512"));
    }

    [Theory]
    [InlineData("https://as.example/errors?code=1#top", true)]
    [InlineData("http://as.example/", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//evil.example/", false)]
    [InlineData("/errors", false)]
    [InlineData("https://as.example/a b", false)]
    [InlineData("https://as.example/\u202E", false)]
    [InlineData("https://as.example/\n", false)]
    [InlineData("https://as.example/\"", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_error_page_is_a_web_page_or_left_out(string? text, bool isKept) => Assert.Equal(isKept ? text : null, ErrorText.CleanUri(text));

    [Fact]
    public void An_address_over_the_limit_is_left_out_as_half_of_it_leads_elsewhere()
    {
        const string Address = "https://as.example/";
        Assert.NotNull(ErrorText.CleanUri(Address + new string('a', 500 - Address.Length)));
        Assert.Null(ErrorText.CleanUri(Address + new string('a', 501 - Address.Length)));
    }
}
