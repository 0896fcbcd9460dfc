namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests endpoint parameters: that they are used, that their values are valid, and that no value can be another server.</summary>
public sealed class EndpointParameterRulesTests
{
    private const string User = "Source = OAuth2EndpointParameterSource.User";

    [Theory]
    [InlineData("AuthUri", "https://{t}.acme.dev/a")]
    [InlineData("RefreshTokenUri", "https://acme.dev/{t}")]
    [InlineData("ExchangeTokenUri", "https://acme.dev/{t}")]
    [InlineData("RevokeTokenUri", "https://acme.dev/{t}")]
    [InlineData("UserInfoUri", "https://acme.dev/{t}")]
    [InlineData("Issuer", "https://acme.dev/{t}")]
    [InlineData("DiscoveryUri", "https://acme.dev/{t}")]
    [InlineData("AuthUri", "https://acme.dev/a?tenant={t}")]
    public async Task An_endpoint_uses_a_parameter(string argument, string uri)
    {
        var source = Client("[OAuth2EndpointParameter(\"t\")]", argument == "AuthUri" ? "" : $"{argument} = \"{uri}\"", argument == "AuthUri" ? uri : "https://acme.dev/a");
        await RuleAssert.ReportsAsync("TOA0070", source);
        await RuleAssert.ReportsAsync("TOA0014", source);
        await RuleAssert.ReportsAsync("TOA0006", source);
        await RuleAssert.ReportsAsync("TOA0022", source);
    }

    [Theory]
    [InlineData("ApiOrigins = [\"https://{t}.acme.dev\"]", "")]
    [InlineData("", "[OAuth2Environment(\"sandbox\", AuthUri = \"https://{t}.acme.dev/a\")]")]
    [InlineData("", "[OAuth2Environment(\"sandbox\", ApiOrigins = [\"https://{t}.acme.dev\"])]")]
    [InlineData("", "[OAuth2RequestParameter(\"a\", \"x{t}\")]")]
    [InlineData("", "[OAuth2RequestParameter(\"a\", \"{basic:client_id:t}\")]")]
    [InlineData("", "[OAuth2RequestHeader(\"A\", \"{t}\")]")]
    [InlineData("ClientAuthentication = OAuth2ClientAuthentication.SignedClientSecret", "[OAuth2ClientAssertion(\"https://acme.dev/{t}\")]")]
    [InlineData("ClientAuthentication = OAuth2ClientAuthentication.SignedClientSecret", "[OAuth2ClientAssertion(\"https://acme.dev\", Issuer = \"{t}\")]")]
    public Task Another_text_uses_a_parameter(string arguments, string attributes) =>
        RuleAssert.ReportsAsync("TOA0070", Client("[OAuth2EndpointParameter(\"t\")]" + attributes, arguments));

    [Theory]
    [InlineData("[OAuth2EndpointParameter([|\"t\"|])]", "'{t}'")]
    [InlineData("[OAuth2EndpointParameter([|\"t\"|])][OAuth2RequestParameter(\"a\", \"{\\\"t\\\":1}\")]", "'{t}'")]
    [InlineData("[OAuth2EndpointParameter(\"t\", IsAccount = true, Source = OAuth2EndpointParameterSource.Callback)]", null)]
    public Task A_parameter_that_nothing_uses_is_reported(string attributes, string? message) =>
        RuleAssert.ReportsAsync("TOA0070", Client(attributes), message);

    [Theory]
    [InlineData("[|\"\"|]", "has no name")]
    [InlineData("[|\"a b\"|]", "has an invalid name")]
    [InlineData("[|\"1a\"|]", "has an invalid name")]
    [InlineData("[|\"token\"|]", "has the name of a value that the client knows itself")]
    [InlineData("[|\"client_id\"|]", "has the name of a value that the client knows itself")]
    [InlineData("\"t\", Value = \"acme\"", null)]
    [InlineData("\"t\", Value = [|\"ac me\"|]", "which is not one label of a host name")]
    [InlineData("\"t\", Value = [|\"-acme\"|]", "which is not one label of a host name")]
    [InlineData("\"t\", Value = [|\"a.b\"|]", "which is not one label of a host name")]
    [InlineData("\"t\", Value = \"acme.zendesk.com\", Suffix = \".zendesk.com\"", null)]
    [InlineData("\"t\", Value = [|\"a.b\"|], Pattern = \"[a-z]+\"", "which does not match its pattern")]
    [InlineData("\"t\", Value = [|\"abc1\"|], Pattern = \"[a-z]+\"", "which does not match its pattern")]
    [InlineData("\"t\", Value = \"a.b\", Pattern = \"[a-z.]+\"", null)]
    [InlineData("\"t\", Value = [|\"x\"|], Values = [\"a\", \"b\"]", "which is not in its list")]
    [InlineData("\"t\", Value = \"us\", Values = [\"us=one.dev\", \"eu=two.dev\"]", null)]
    [InlineData("\"t\", Value = [|\"one.dev\"|], Values = [\"us=one.dev\"]", "which is not in its list")]
    [InlineData("\"t\", Values = [|[\"\"]|]", "has an empty element")]
    [InlineData("\"t\", Values = [|[\"a=\"]|]", "has an empty element")]
    [InlineData("\"t\", Values = [|[\"a\", \"a\"]|]", "lists the value 'a' twice")]
    [InlineData("\"t\", Values = [|[\"a=x@y\"]|]", "inserts 'x@y'")]
    [InlineData("\"t\", Values = [|[\"a=x?y\"]|]", "inserts 'x?y'")]
    [InlineData("\"t\", Values = [|[\"a1\"]|], Pattern = \"[a-z]+\"", "has the value 'a1' in its list, which does not match its pattern")]
    [InlineData("\"t\", Values = [\"a=1\"], Pattern = \"[a-z]+\"", null)]
    [InlineData("\"t\", Pattern = [|\"[a-z\"|]", "has a pattern that is not a regular expression")]
    [InlineData("\"t\", Pattern = [|\"a)(b\"|]", "has a pattern that is not a regular expression")]
    [InlineData("\"t\", Pattern = [|\"(a+)+\"|]", "has a pattern that takes too long")]
    [InlineData("\"t\", IsAccount = [|true|]", "is the same for all users")]
    [InlineData("\"t\", IsAccount = [|true|], Source = OAuth2EndpointParameterSource.User", "is entered by the user and not confirmed by the provider")]
    [InlineData("\"t\", Source = [|OAuth2EndpointParameterSource.Callback|]", "has no value yet when AuthUri is used")]
    [InlineData("\"t\", Source = OAuth2EndpointParameterSource.Callback, Value = \"main\"", null)]
    [InlineData("\"t\", Source = [|OAuth2EndpointParameterSource.TokenResponse|]", "has no value yet when AuthUri is used")]
    [InlineData("\"t\", Source = [|OAuth2EndpointParameterSource.IdToken|], Value = \"main\"", "has no value yet when AuthUri is used")]
    public Task A_declaration_is_checked(string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0071", Client($"[OAuth2EndpointParameter({arguments})]", auth: "https://acme.dev/a/{t}"), message);

    [Theory]
    [InlineData("[OAuth2EndpointParameter(\"t\")][OAuth2EndpointParameter([|\"t\"|])]", "is already declared")]
    [InlineData("[OAuth2EndpointParameter(\"t\", IsAccount = [|true|], " + User + ")][OAuth2Account(OAuth2AccountSource.TokenResponse, Id = \"id\")]", "is not the only source of accounts")]
    [InlineData("[OAuth2EndpointParameter(\"t\", IsAccount = [|true|], " + User + ")][OAuth2Environment(\"test\", AccessTokenUri = \"https://test.acme.dev/t\")]", "is entered by the user and not confirmed by the provider")]
    [InlineData("[OAuth2EndpointParameter(\"t\", IsAccount = true, " + User + ")][OAuth2Environment(\"test\", AccessTokenUri = \"https://test.acme.dev/{t}\")]", null)]
    [InlineData("[OAuth2EndpointParameter(\"t\", IsAccount = true, " + User + ")][OAuth2EndpointParameter(\"u\", IsAccount = [|true|], " + User + ")]", "is the second parameter with IsAccount")]
    public Task Declarations_are_compared(string attributes, string? message) =>
        RuleAssert.ReportsAsync("TOA0071", Client(attributes, auth: "https://acme.dev/a/{t}", token: "https://acme.dev/t/{t}"), message);

    [Theory]
    [InlineData("Callback", "AccessTokenUri", null)]
    [InlineData("TokenResponse", "AccessTokenUri", "has no value yet when AccessTokenUri is used")]
    [InlineData("TokenResponse", "RefreshTokenUri", null)]
    [InlineData("IdToken", "Issuer", null)]
    [InlineData("User", "AccessTokenUri", null)]
    public Task A_value_is_known_when_its_endpoint_is_used(string source, string endpoint, string? message)
    {
        var written = $"OAuth2EndpointParameterSource.{source}";
        var parameter = $"[OAuth2EndpointParameter(\"t\", Source = {(message is null ? written : $"[|{written}|]")})]";
        var token = endpoint == "AccessTokenUri" ? "https://acme.dev/t/{t}" : "https://acme.dev/t";
        return RuleAssert.ReportsAsync(
            "TOA0071", Client(parameter, endpoint == "AccessTokenUri" ? "" : $"{endpoint} = \"https://acme.dev/x/{{t}}\"", token: token), message);
    }

    [Theory]
    [InlineData(".+", "permits '/'")]
    [InlineData("[^/]+", "permits '@'")]
    [InlineData("[a-z@]+", "permits '@'")]
    [InlineData("[a-z]+:[a-z]+", "permits ':'")]
    [InlineData("[a-z?]+", "permits '?'")]
    [InlineData("[a-z]+(#[a-z]+)?", "permits '#'")]
    [InlineData("[a-z]+\\\\\\\\[a-z]+", "permits '\\'")]
    [InlineData("[a-z ]+", "permits a space")]
    [InlineData("[a-z]+\\\\n?", "permits a control character")]
    [InlineData("[a-z\\\\x7F]+", "permits a control character")]
    [InlineData("[0-9]{8}/?", "permits '/'")]
    [InlineData("[a-z0-9-]+", null)]
    [InlineData("[a-z]+\\\\.[a-z]{2,3}", null)]
    [InlineData("(?i)[a-z0-9_.-]{1,63}", null)]
    public Task A_pattern_permits_no_separator(string pattern, string? message) => RuleAssert.ReportsAsync(
        "TOA0072",
        Client($"[OAuth2EndpointParameter(\"t\", {User}, Pattern = {(message is null ? $"\"{pattern}\"" : $"[|\"{pattern}\"|]")})]", auth: "https://acme.dev/{t}/a"),
        message);

    [Fact]
    public Task The_example_shows_the_form_of_the_values() => RuleAssert.ReportsAsync(
        "TOA0072", Client($"[OAuth2EndpointParameter(\"t\", {User}, Example = \"qq-77\", Pattern = [|\"qq-/?77\"|])]", auth: "https://acme.dev/{t}/a"), "permits '/'");

    [Theory]
    [InlineData("https://{t}/a", true)]
    [InlineData("https://api.{t}/a", true)]
    [InlineData("https://{t}.dev/a", true)]
    [InlineData("https://api.{t}.dev/a", true)]
    [InlineData("https://acme-{t}.dev/a", true)]
    [InlineData("https://{t}.co.uk/a", true)]
    [InlineData("https://{t}.herokuapp.com/a", true)]
    [InlineData("https://acme.dev:{t}/a", true)]
    [InlineData("https://{t}:8443/a", true)]
    [InlineData("https://{t}.acme.dev/a", false)]
    [InlineData("https://{t}.acme.dev:8443/a", false)]
    [InlineData("https://{t}.acme.co.uk/a", false)]
    [InlineData("https://login-{t}.acme.dev/a", false)]
    [InlineData("https://acme.dev/{t}.dev/a", false)]
    [InlineData("https://acme.dev?host={t}", false)]
    public async Task Users_do_not_choose_a_domain(string uri, bool isReported)
    {
        await RuleAssert.ReportsAsync(
            "TOA0072", Client($"[OAuth2EndpointParameter({(isReported ? "[|\"t\"|]" : "\"t\"")}, {User})]", auth: uri),
            isReported ? $"can name a domain that anyone can register, in AuthUri '{uri}'" : null);
        await RuleAssert.ReportsAsync("TOA0072", Client("[OAuth2EndpointParameter(\"t\")]", auth: uri));
        await RuleAssert.ReportsAsync("TOA0072", Client($"[OAuth2EndpointParameter(\"t\", {User}, Values = [\"one.acme.dev\"])]", auth: uri));
    }

    [Theory]
    [InlineData("https://{t}.{d}/a", "Values = [\"acme.dev\", \"eu=acme.eu\"]", false)]
    [InlineData("https://{t}-api.{d}:8443/a", "Values = [\"acme.dev\"]", false)]
    [InlineData("https://{t}.{d}.dev/a", "Values = [\"acme\", \"globex\"]", false)]
    [InlineData("https://{t}.{d}/a", "Values = [\"acme.dev\", \"dev\"]", true)]
    [InlineData("https://{t}.{d}/a", "Values = [\"herokuapp.com\"]", true)]
    [InlineData("https://{t}{d}/a", "Values = [\"acme.dev\"]", true)]
    [InlineData("https://{t}.{d}/a", "Value = \"acme\"", true)]
    public Task A_domain_from_a_list_follows_a_placeholder(string uri, string arguments, bool isReported) => RuleAssert.ReportsAsync(
        "TOA0072",
        Client($"[OAuth2EndpointParameter({(isReported ? "[|\"t\"|]" : "\"t\"")}, {User})][OAuth2EndpointParameter(\"d\", {arguments})]", auth: uri),
        isReported ? "can name a domain that anyone can register" : null);

    [Theory]
    [InlineData("Callback")]
    [InlineData("TokenResponse")]
    [InlineData("IdToken")]
    public Task Neither_does_a_response(string source) => RuleAssert.ReportsAsync(
        "TOA0072",
        Client($"[OAuth2EndpointParameter([|\"t\"|], Source = OAuth2EndpointParameterSource.{source})]", "ApiOrigins = [\"https://{t}\"]"),
        "in ApiOrigins 'https://{t}'");

    [Theory]
    [InlineData("TOA0016", "Value = \"10.0.0.1\", Pattern = \"[0-9.]+\"", "https://{t}/a", "a private or link-local address")]
    [InlineData("TOA0006", "Value = \"a_b..c\", Pattern = \"[a-z_.]+\"", "https://{t}.acme.dev/a", "its host is neither")]
    [InlineData("TOA0006", "Value = \"8443\", Pattern = \"[0-9]+\"", "https://acme.dev:{t}/a", null)]
    [InlineData("TOA0006", "Pattern = \"[0-9]+\"", "https://acme.dev:{t}/a", null)]
    [InlineData("TOA0006", "Values = [\"us=8443\"]", "https://acme.dev:{t}/a", null)]
    [InlineData("TOA0014", "Value = \"your-tenant\"", "https://{t}.acme.dev/a", "the placeholder 'your-tenant'")]
    [InlineData("TOA0018", "", "https://{Tenant}.acme.dev/{T}", null)]
    [InlineData("TOA0007", "", "http://{t}.acme.dev/a", "uses http")]
    [InlineData("TOA0013", "", "https://*.{t}.acme.dev/a", "has a wildcard")]
    public Task A_value_is_inserted_before_an_endpoint_is_checked(string id, string arguments, string uri, string? message)
    {
        var name = uri.Contains("{Tenant}", StringComparison.Ordinal) ? "Tenant" : "t";
        return RuleAssert.ReportsAsync(
            id,
            $"""
            [OAuth2Client(Alias = "acme", AuthUri = {(message is null ? $"\"{uri}\"" : $"[|\"{uri}\"|]")}, AccessTokenUri = "https://acme.dev/t")]
            [OAuth2EndpointParameter("{name}"{(arguments.Length > 0 ? ", " + arguments : "")})][OAuth2EndpointParameter("T")]
            partial class AcmeClient;
            """,
            message);
    }

    [Theory]
    [InlineData("ApiOrigins = [\"https://{t}.acme.dev\"]", null)]
    [InlineData("ApiOrigins = [[|\"https://{u}.acme.dev\"|]]", "it contains the placeholder '{u}'; declare its value with [OAuth2EndpointParameter(\"u\")]")]
    [InlineData("ApiOrigins = [[|\"https://<u>.acme.dev\"|]]", "it contains the placeholder '<u>'; write the real value")]
    public Task An_origin_can_have_a_parameter(string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0053", Client("[OAuth2EndpointParameter(\"t\")]", arguments), message);

    [Fact]
    public Task A_former_server_has_none() => RuleAssert.ReportsAsync(
        "TOA0054", Client("[OAuth2EndpointParameter(\"t\")]", "FormerServers = [[|\"https://{t}.acme.dev\"|]]"), "it contains the placeholder '{t}'; write the real value");

    [Fact]
    public Task An_option_can_have_a_parameter() => RuleAssert.ReportsAsync(
        "TOA0014",
        Client("[OAuth2EndpointParameter(\"t\")]", auth: "https://{t}.acme.dev/a") + """

            class Setup
            {
                void M(AcmeClientOptions options) { options.AuthUri = "https://{t}.acme.eu/a"; options.AccessTokenUri = [|"https://{u}.acme.eu/t"|]; }
            }
            """,
        "declare its value with [OAuth2EndpointParameter(\"u\")]");

    [Theory]
    [InlineData("\"user\", " + User + ", ArgumentName = [|\"scopes\"|]", "of the endpoint parameter 'user' is taken by the argument 'scopes'")]
    [InlineData("[|\"userId\"|], " + User, "set ArgumentName to a different name")]
    [InlineData("\"t\", " + User + ", ArgumentName = [|\"a b\"|]", "is not a C# identifier")]
    [InlineData("\"t\", " + User + ", ArgumentName = [|\"login\"|]", "is taken by the parameter 'login'")]
    [InlineData("\"t\", " + User + ", ArgumentName = \"tenant\"", null)]
    [InlineData("\"scopes\"", null)]
    public Task The_name_of_its_argument_is_free(string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0037", Client($"[OAuth2AuthorizationParameter(\"login\")][OAuth2EndpointParameter({arguments})]"), message);

    [Theory]
    [InlineData("[OAuth2EndpointParameter(\"t\", IsAccount = true, " + User + ")]", null)]
    [InlineData("[OAuth2EndpointParameter(\"t\", " + User + ")]", "does not know which account")]
    public Task A_parameter_can_be_the_account(string attributes, string? message) => RuleAssert.ReportsAsync(
        "TOA0062", Client(attributes, $"MultipleAccounts = {(message is null ? "true" : "[|true|]")}", auth: "https://{t}.acme.dev/a", token: "https://{t}.acme.dev/t"), message);

    [Fact]
    public Task A_parameter_that_is_the_account_can_be_shared() => RuleAssert.ReportsAsync(
        "TOA0066", Client($"[OAuth2EndpointParameter(\"t\", IsAccount = true, {User})]", "AllowSharedAccounts = true", auth: "https://{t}.acme.dev/a", token: "https://{t}.acme.dev/t"));

    private static string Client(string attributes, string arguments = "", string auth = "https://acme.dev/a", string token = "https://acme.dev/t") => $"""
        [OAuth2Client(Alias = "acme", AuthUri = "{auth}", AccessTokenUri = "{token}"{(arguments.Length > 0 ? ", " + arguments : "")})]
        {attributes}
        public partial class AcmeClient;
        """;
}
