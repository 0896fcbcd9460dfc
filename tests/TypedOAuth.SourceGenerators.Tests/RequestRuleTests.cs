namespace TypedOAuth.SourceGenerators.Tests;

/// <summary>Every branch of the rules on classes, scopes, parameters and token fields, and beside each what it must leave alone.</summary>
public sealed class RequestRuleTests
{
    [Theory]
    [InlineData("TOA0001", "{0} class [|C|];", "'C' is not partial")]
    [InlineData("TOA0001", "class [|Outer|] {{ {0} partial class One; {1} partial class Two; }}", "'Outer' is not partial")]
    [InlineData("TOA0001", "class [|Outer|] {{ {0} class [|One|]; }}", "'Outer' is not partial", "'One' is not partial")]
    [InlineData("TOA0001", "partial class Outer {{ {0} partial class One; }}")]
    [InlineData("TOA0002", "partial class Outer<T> {{ {0} partial class [|C|]; }}", "'Outer' is generic")]
    [InlineData("TOA0002", "{0} partial class [|C|]<T>;", "'C' is generic")]
    [InlineData("TOA0002", "{0} file partial class [|C|];", "'C' is local to its file")]
    [InlineData("TOA0002", "{0} static partial class [|C|];", "it is static")]
    [InlineData("TOA0002", "{0} abstract partial class [|C|];", "it is abstract")]
    [InlineData("TOA0002", "{0} partial class [|C|](int i) {{ public int I => i; }}", "it has a primary constructor")]
    [InlineData("TOA0002", "{0} partial class [|C|] {{ public class AuthData; }}", "is that of an emitted one")]
    [InlineData("TOA0002", "{0} sealed partial class C;")]
    [InlineData("TOA0049", "public partial class Outer {{ {0} private partial class [|C|]; }}", "because 'C' is private")]
    [InlineData("TOA0049", "public partial class Outer {{ {0} protected partial class [|C|]; }}", "because 'C' is protected")]
    [InlineData("TOA0049", "public partial class A {{ private partial class B {{ {0} public partial class [|C|]; }} }}", "because 'B' is private")]
    [InlineData("TOA0049", "public partial class Outer {{ {0} internal partial class C; }}")]
    [InlineData("TOA0049", "public partial class Outer {{ {0} protected internal partial class C; }}")]
    public Task A_class_is_checked(string id, string shape, params string[] messages) =>
        RuleAssert.ReportsAsync(id, string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, Annotate(), Annotate(alias: "two")), messages);

    [Theory]
    [InlineData("[|\"\"|]", "The alias ''")]
    [InlineData("[|null!|]", "The alias ''")]
    [InlineData("[|\"Acme\"|]", "The alias 'Acme'")]
    [InlineData("[|\"-acme\"|]", "The alias '-acme'")]
    [InlineData("[|\"a/b\"|]", "The alias 'a/b'")]
    [InlineData("[|\"é\"|]", "The alias 'é'")]
    [InlineData("[|\"a123456789012345678901234567890123456789012345678901234567890123\"|]", "at most 63")]
    [InlineData("\"a12345678901234567890123456789012345678901234567890123456789012\"", null)]
    [InlineData("\"0a.b_c-d\"", null)]
    public Task An_alias_is_checked(string alias, string? message) => RuleAssert.ReportsAsync(
        "TOA0003", $"""[OAuth2Client(Alias = {alias}, AuthUri = "https://acme.dev/a", AccessTokenUri = "https://acme.dev/t")] partial class C;""", ToArray(message));

    [Theory]
    [InlineData("TOA0023", "DefaultScopes = [[|\"a b\"|]]", "the character ' '")]
    [InlineData("TOA0023", "DefaultScopes = [[|\"a\\\"b\"|]]", "the character U+0022")]
    [InlineData("TOA0023", "Scopes = [[|\"a\\\\b\"|]]", "the character U+005C")]
    [InlineData("TOA0023", "Scopes = new[] { \"a\", [|\"é\"|] }", "the character U+00E9")]
    [InlineData("TOA0023", "Scopes = new string[] { [|\"\\u007F\"|] }", "the character U+007F")]
    [InlineData("TOA0023", "DefaultScopes = [[|\"\"|]]", "is empty")]
    [InlineData("TOA0023", "DefaultScopes = [[|null!|], [|\"a b\"|]]", "is empty", "the character ' '")]
    [InlineData("TOA0023", "DefaultScopes = [\"!#[]~\"]")]
    [InlineData("TOA0024", "DefaultScopes = [[|\"a,b\"|]]", "separated by ',': write one element for each, and set ScopeSeparator = \",\"")]
    [InlineData("TOA0024", "DefaultScopes = [[|\"a;b\"|]]", "separated by ';'")]
    [InlineData("TOA0024", "DefaultScopes = [[|\"a+b\"|]]", "separated by '+'")]
    [InlineData("TOA0024", "DefaultScopes = [[|\"a,b\"|]], ScopeSeparator = \",\"", "separated by ',': write one element for each")]
    [InlineData("TOA0024", "DefaultScopes = [\"a+b\"], ScopeSeparator = \",\"")]
    [InlineData("TOA0024", "DefaultScopes = [\"+a\", \"b,\"]")]
    [InlineData("TOA0025", "DefaultScopes = [\"a\", [|\"a\"|]]", "'a' is declared already")]
    [InlineData("TOA0025", "DefaultScopes = [\"a\"], Scopes = [[|\"a\"|]]", "'a' is declared already")]
    [InlineData("TOA0025", "DefaultScopes = [\"a\"], Scopes = [\"A\"]")]
    [InlineData("TOA0026", "DefaultScopes = [\"a.b\", [|\"a:b\"|]]", "'a:b' and 'a.b' both give the member 'Scope.AB': add [OAuth2Scope(\"a:b\", Name = \"…\")]")]
    [InlineData("TOA0027", "DefaultScopes = [[|\"openid\"|]]", "no Issuer is declared")]
    [InlineData("TOA0027", "DefaultScopes = [\"openid\"], Issuer = \"https://as.example\"")]
    [InlineData("TOA0027", "Scopes = [\"openid\"]")]
    [InlineData("TOA0046", "TokenTypes = [|[]|]", "no token would be accepted")]
    [InlineData("TOA0046", "TokenTypes = [|new string[0]|]", "no token would be accepted")]
    [InlineData("TOA0046", "TokenTypes = [\"mac\"]")]
    [InlineData("TOA0046", "ScopeSeparator = [|\"\"|]", "nothing would keep scopes apart")]
    [InlineData("TOA0046", "ScopeSeparator = \",\"")]
    [InlineData("TOA0046", "ClientAuthentication = [|(OAuth2ClientAuthentication)4|]", "is 4, which is no member")]
    [InlineData("TOA0046", "ClientAuthentication = [|(OAuth2ClientAuthentication)(-1)|]", "is -1, which is no member")]
    [InlineData("TOA0046", "ClientAuthentication = (OAuth2ClientAuthentication)2")]
    public Task Arguments_are_checked(string id, string arguments, params string[] messages) =>
        RuleAssert.ReportsAsync(id, $"{Annotate(arguments)} partial class C;", messages);

    [Theory]
    [InlineData("TOA0023", "[OAuth2Scope([|\"a b\"|])]", "the character ' '")]
    [InlineData("TOA0023", "[OAuth2Scope([|\"\"|])]", "is empty")]
    [InlineData("TOA0024", "[OAuth2Scope([|\"a,b\"|])]", "separated by ','")]
    [InlineData("TOA0025", "[OAuth2Scope(\"a\")][OAuth2Scope([|\"a\"|])]", "'a' is declared already")]
    [InlineData("TOA0025", "[OAuth2Scope(\"listed\", Name = \"X\")]")]
    [InlineData("TOA0026", "[OAuth2Scope(\"a\", Name = \"X\")][OAuth2Scope(\"b\", Name = [|\"X\"|])]", "'b' and 'a' both give the member 'Scope.X': set Name to another one")]
    [InlineData("TOA0026", "[OAuth2Scope([|\"Listed\"|])]", "'Listed' and 'listed' both give the member 'Scope.Listed'")]
    [InlineData("TOA0026", "[OAuth2Scope(\"a\", Name = \"X\")][OAuth2Scope(\"b\", Name = \"x\")]")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"\"|], \"v\")]", "has no name")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"state\"|])]", "the client writes itself")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"nonce\"|], \"1\")]", "a constant protects nothing")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter(\"nonce\")]")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter(\"a\", \"1\")][OAuth2AuthorizationParameter([|\"a\"|])]", "is declared already")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter(\"a\", \"1\")][OAuth2AuthorizationParameter(\"A\", \"1\")]")]
    [InlineData("TOA0030", "[OAuth2AuthorizationParameter([|\"password\"|])]", "'password' would put a credential into a URL")]
    [InlineData("TOA0030", "[OAuth2AuthorizationParameter([|\"Access_Token\"|], \"x\")]", "'Access_Token' would put")]
    [InlineData("TOA0030", "[OAuth2AuthorizationParameter(\"password_hint\")]")]
    [InlineData("TOA0031", "[OAuth2AuthorizationParameter(\"response_type\", [|\"code token\"|])]", "which would put tokens into URLs")]
    [InlineData("TOA0031", "[OAuth2AuthorizationParameter(\"response_type\", [|\"id_token\"|])]", "which would put tokens into URLs")]
    [InlineData("TOA0031", "[OAuth2AuthorizationParameter(\"response_type\", [|\"none\"|])]", "exchanges a code and knows nothing else")]
    [InlineData("TOA0031", "[OAuth2AuthorizationParameter(\"response_mode\", \"token\")]")]
    [InlineData("TOA0036", "[OAuth2TokenField<string>([|\"a..b\"|])]", "is no member's name")]
    [InlineData("TOA0036", "[OAuth2TokenField<string>([|\"access_token\"|])]", "is one that every AuthData has")]
    [InlineData("TOA0036", "[OAuth2TokenField<string>(\"a\")][OAuth2TokenField<int>([|\"a\"|])]", "is declared already")]
    [InlineData("TOA0036", "[OAuth2TokenField<decimal>([|\"a\"|])]", "is of type 'decimal'")]
    [InlineData("TOA0036", "[OAuth2TokenField<string[]>(\"a\")][OAuth2TokenField<DateTimeOffset>(\"b\")]")]
    [InlineData("TOA0037", "[OAuth2AuthorizationParameter(\"1\", Name = \"one\")]")]
    [InlineData("TOA0037", "[OAuth2AuthorizationParameter(\"a\", Name = [|\"a b\"|])]", "'a b' is no C# identifier")]
    [InlineData("TOA0037", "[OAuth2AuthorizationParameter([|\"userId\"|])]", "'userId' is that of another argument")]
    [InlineData("TOA0037", "[OAuth2AuthorizationParameter(\"a\")][OAuth2AuthorizationParameter(\"b\", Name = [|\"a\"|])]", "'a' is that of another argument")]
    [InlineData("TOA0037", "[OAuth2Scope(\"a\", Name = [|\"1\"|])]", "'1' is no C# identifier")]
    [InlineData("TOA0037", "[OAuth2TokenField<string>(\"a\", Name = [|\"a-b\"|])]", "'a-b' is no C# identifier")]
    [InlineData("TOA0037", "[OAuth2TokenField<string>(\"a-b\")][OAuth2AuthorizationParameter(\"class\")]")]
    public Task Attributes_are_checked(string id, string attributes, params string[] messages) =>
        RuleAssert.ReportsAsync(id, $"{Annotate("Scopes = [\"listed\"]", attributes)} partial class C;", messages);

    [Fact]
    public Task A_parameter_of_the_URI_is_not_declared_again() => RuleAssert.ReportsAsync(
        "TOA0029",
        """
        [OAuth2Client(Alias = "acme", AuthUri = "https://acme.dev/a?audience=api", AccessTokenUri = "https://acme.dev/t")]
        [OAuth2AuthorizationParameter([|"audience"|], "api")]
        [OAuth2AuthorizationParameter("resource", "api")]
        partial class C;
        """,
        "stands in AuthUri already");

    [Fact]
    public Task A_client_has_64_token_fields_at_most() => RuleAssert.ReportsAsync(
        "TOA0036",
        $"{Annotate(attributes: string.Concat(Enumerable.Range(1, 64).Select(static number => $"[OAuth2TokenField<int>(\"f{number}\")]")) + "[OAuth2TokenField<int>([|\"last\"|])]")} partial class C;",
        "is one more than the 64");

    [Theory]
    [InlineData("https://accounts.google.com/a", "", "", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]")]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\", \"online\")]", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]")]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]", null)]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\")]", null)]
    [InlineData("https://accounts.google.com/a?access_type=offline", "", "", null)]
    [InlineData("https://accounts.google.com/a?access_type=online", "", "", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]")]
    [InlineData("https://accounts.google.com/a", ", SupportsRefresh = false", "", null)]
    [InlineData("https://login.microsoftonline.com/a", "", "", "the scope 'offline_access'")]
    [InlineData("https://login.microsoftonline.com/a", ", Scopes = [\"offline_access\"]", "", null)]
    [InlineData("https://login.microsoftonline.com/a", "", "[OAuth2Scope(\"offline_access\")]", null)]
    [InlineData("https://auth.atlassian.com/a", "", "", "the scope 'offline_access'")]
    [InlineData("https://auth.atlassian.com/a", ", DefaultScopes = [\"offline_access\"]", "", null)]
    [InlineData("https://www.reddit.com/a", "", "", "[OAuth2AuthorizationParameter(\"duration\", \"permanent\")]")]
    [InlineData("https://www.reddit.com/a", "", "[OAuth2AuthorizationParameter(\"duration\", \"permanent\")]", null)]
    [InlineData("https://www.dropbox.com/a", "", "", "[OAuth2AuthorizationParameter(\"token_access_type\", \"offline\")]")]
    [InlineData("https://www.dropbox.com/a", "", "[OAuth2AuthorizationParameter(\"token_access_type\", \"offline\")]", null)]
    [InlineData("https://twitter.com/a", "", "", "the scope 'offline.access'")]
    [InlineData("https://twitter.com/a", ", DefaultScopes = [\"offline.access\"]", "", null)]
    [InlineData("https://X.com/a", "", "", "the scope 'offline.access'")]
    [InlineData("https://x.com/a", ", DefaultScopes = [\"offline.access\"]", "", null)]
    [InlineData("https://notx.com/a", "", "", null)]
    public Task A_refresh_token_is_asked_for(string uri, string arguments, string attributes, string? message) => RuleAssert.ReportsAsync(
        "TOA0028",
        $"""
        [OAuth2Client(Alias = "acme", AuthUri = {(message is null ? $"\"{uri}\"" : $"[|\"{uri}\"|]")}, AccessTokenUri = "https://acme.dev/t"{arguments})]
        {attributes}
        partial class C;
        """,
        ToArray(message));

    private static string[] ToArray(string? message) => message is null ? [] : [message];
}
