using System.Diagnostics;
using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Tests.Protocol.Endpoints;

/// <summary>Checks which values of an endpoint parameter are permitted.</summary>
public sealed class EndpointParameterTests
{
    [Theory]
    [InlineData("acme", "acme")]
    [InlineData("Acme-2", "acme-2")]
    [InlineData("  acme\t", "acme")]
    [InlineData("acme.shops.example", "acme")]
    [InlineData("acme.SHOPS.example ", "acme")]
    [InlineData("a", "a")]
    public void A_label_is_permitted_with_spaces_and_suffix_around_it(string given, string value) =>
        Assert.Equal(value, Create(new("shop") { Suffix = ".shops.example" }).TryAccept(given));

    /// <summary>Only host names are case-insensitive. A pattern or a list can require upper case.</summary>
    [Fact]
    public void A_value_keeps_its_case_outside_of_host_names_and_where_the_declaration_requires_it()
    {
        Assert.Equal("MyRealm", new EndpointParameter(new("realm"), isInHost: false).TryAccept("MyRealm"));
        Assert.Equal("ACME", Create(new("shop") { Pattern = "[A-Z]+" }).TryAccept("ACME"));
        Assert.Equal("acme", Create(new("shop") { Pattern = "[A-Za-z]+" }).TryAccept("ACME"));
        Assert.Equal("EU", Create(new("shop") { Values = ["EU"] }).TryAccept("EU"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(".shops.example")]
    [InlineData("-acme")]
    [InlineData("acme-")]
    [InlineData("acme.other")]
    [InlineData("acme_1")]
    [InlineData("acme.shops.example.evil.example")]
    [InlineData("evil.example/acme")]
    [InlineData("evil.example#acme")]
    [InlineData("evil.example?acme")]
    [InlineData("user@acme")]
    [InlineData("acme:8080")]
    [InlineData(@"acme\evil")]
    [InlineData("ac me")]
    [InlineData("acme\n")]
    [InlineData("ac\u0000me")]
    [InlineData("%61cme")]
    [InlineData("äcme")]
    [InlineData("acme\uff0fevil")]
    [InlineData("acme\u3002evil")]
    public void Any_other_text_is_not_a_label(string given)
    {
        // A line break at the end is a space around the value.
        var expected = given == "acme\n" ? "acme" : null;
        Assert.Equal(expected, Create(new("shop") { Suffix = ".shops.example" }).TryAccept(given));
    }

    [Theory]
    [InlineData("https://acme.shops.example", "acme")]
    [InlineData(" HTTPS://acme.shops.example/ ", "acme")]
    [InlineData("acme", "acme")]
    [InlineData("http://acme.shops.example", null)]
    [InlineData("https://https://acme", null)]
    [InlineData("https://acme.shops.example/a", null)]
    [InlineData("https://acme.shops.example//", null)]
    [InlineData("https://acme.evil.example", null)]
    [InlineData("https://user@acme.shops.example", null)]
    [InlineData("https:///", null)]
    public void A_value_of_a_response_can_be_a_url(string given, string? value)
    {
        var parameter = Create(new("shop") { Suffix = ".shops.example" });
        Assert.Equal(value, parameter.TryAcceptOfResponse(given));
        Assert.Equal(given == value ? value : null, parameter.TryAccept(given));
    }

    [Fact]
    public void A_label_has_63_characters_at_most()
    {
        Assert.NotNull(Create(new("shop")).TryAccept(new string('a', 63)));
        Assert.Null(Create(new("shop")).TryAccept(new string('a', 64)));
        Assert.Null(Create(new("shop") { Pattern = "a+" }).TryAccept(new string('a', 254)));
        Assert.Null(Create(new("shop") { Pattern = "a+" }).TryAccept(new string('a', 64)));
        Assert.NotNull(new EndpointParameter(new("path") { Pattern = "a+" }, isInHost: false).TryAccept(new string('a', 253)));
    }

    [Theory]
    [InlineData("[a-z]+", "abc", true)]
    [InlineData("[a-z]+", "abcd1", false)]
    [InlineData("a|b", "ab", false)]
    [InlineData("a|b", "b", true)]
    [InlineData("(?=a)[a-z]+", "abc", true)]
    [InlineData("(?=b)[a-z]+", "abc", false)]
    [InlineData(@"(a)\1", "aa", true)]
    [InlineData(".*", "a/b", false)]
    [InlineData(".*", "a@b", false)]
    [InlineData(".*", "a:b", false)]
    [InlineData(".*", "a?b", false)]
    [InlineData(".*", "a#b", false)]
    [InlineData(".*", @"a\b", false)]
    [InlineData(".*", "a b", false)]
    [InlineData(".*", "a\u2003b", false)]
    [InlineData(".*", "a\u007fb", false)]
    [InlineData(".*", ".", false)]
    [InlineData(".*", "..", false)]
    [InlineData(".*", "ä", true)]
    public void A_pattern_matches_whole_values_and_permits_no_separators(string pattern, string value, bool isPermitted) =>
        Assert.Equal(isPermitted, Create(new("path") { Pattern = pattern }, isInHost: false).TryAccept(value) is not null);

    [Theory]
    [InlineData("eu.acme", true)]
    [InlineData("eu..acme", false)]
    [InlineData(".acme", false)]
    [InlineData("acme.", false)]
    [InlineData("äcme", false)]
    [InlineData("acme%2fx", false)]
    [InlineData("acme,x", false)]
    public void A_pattern_permits_only_labels_in_a_host(string value, bool isPermitted) =>
        Assert.Equal(isPermitted, Create(new("shop") { Pattern = ".*" }).TryAccept(value) is not null);

    [Fact]
    public void A_hostile_value_does_not_take_long()
    {
        var watch = Stopwatch.StartNew();
        Assert.Null(Create(new("shop") { Pattern = "(a+)+b" }).TryAccept(new string('a', 200)));
        Assert.Null(Create(new("shop") { Pattern = "(?=a)(a+)+b" }).TryAccept(new string('a', 200)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_list_permits_its_values_only_and_can_replace_their_texts()
    {
        var parameter = Create(new("region") { Values = ["eu", "us=accounts.example.com", "https://api.example=api.example"] });
        Assert.Equal(["eu", "us", "https://api.example"], parameter.Values);
        Assert.Equal(["eu", "accounts.example.com", "api.example"], parameter.Values.Select(parameter.GetText));
        Assert.Equal("https://api.example", parameter.TryAccept(" https://api.example "));
        Assert.Null(parameter.TryAccept("US"));
        Assert.Null(parameter.TryAccept("us=accounts.example.com"));
        Assert.Null(parameter.TryAccept("accounts.example.com"));
        Assert.True(parameter.IsText("accounts.example.com"));
        Assert.False(parameter.IsText("us"));
    }

    [Fact]
    public void The_rule_tells_what_is_permitted()
    {
        Assert.StartsWith("A value is one label of a host name", Create(new("shop")).Rule, StringComparison.Ordinal);
        Assert.Contains("'eu', 'us'", Create(new("shop") { Values = ["eu", "us=x"] }).Rule, StringComparison.Ordinal);
        Assert.Contains("must match '[a-z]+'", Create(new("shop") { Pattern = "[a-z]+" }).Rule, StringComparison.Ordinal);
        Assert.Equal("Ask your admin. Example: 'tea'.", Create(new("shop") { Message = "Ask your admin.", Example = "tea" }).Rule);
    }

    private static EndpointParameter Create(OAuth2EndpointParameterAttribute declaration, bool isInHost = true) => new(declaration, isInHost);
}
