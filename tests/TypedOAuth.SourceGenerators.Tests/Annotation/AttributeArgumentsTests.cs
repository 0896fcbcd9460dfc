using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Tests.Annotation;

/// <summary>Tests the values and locations of written, omitted and wrong arguments.</summary>
public sealed class AttributeArgumentsTests
{
    [Theory]
    [InlineData("ClientAuthentication = OAuth2ClientAuthentication.None", "None", 2)]
    [InlineData("ClientAuthentication = (OAuth2ClientAuthentication)3", "ClientSecretBasicRaw", 3)]
    [InlineData("ClientAuthentication = (OAuth2ClientAuthentication)99", null, 99)]
    [InlineData("ClientAuthentication = OAuth2ClientAuthentication.Missing", "ClientSecretPost", 0)]
    [InlineData("ClientAuthentication = \"None\"", "ClientSecretPost", 0)]
    [InlineData("", "ClientSecretPost", 0)]
    public void A_member_is_the_one_that_the_compilation_declares(string argument, string? name, int value) =>
        Assert.Equal(new EnumMember(name, value), Read($"[OAuth2Client({argument})]").Get(ClientArguments.ClientAuthentication));

    [Theory]
    [InlineData("OAuth2AccountSource.TokenResponse", "TokenResponse", 2, "OAuth2AccountSource.TokenResponse")]
    [InlineData("source: OAuth2AccountSource.UserInfo", "UserInfo", 1, "OAuth2AccountSource.UserInfo")]
    [InlineData("(OAuth2AccountSource)9", null, 9, "(OAuth2AccountSource)9")]
    [InlineData("OAuth2AccountSource.Missing", "IdToken", 0, "OAuth2AccountSource.Missing")]
    public void A_member_can_be_an_argument_of_the_constructor(string argument, string? name, int value, string place)
    {
        var arguments = Read($"[OAuth2Account({argument})]");
        Assert.Equal(new EnumMember(name, value), arguments.Get(AccountArguments.Source));
        Assert.Equal(place, GetText(arguments.GetLocation(AccountArguments.Source)));
    }

    [Theory]
    [InlineData("ScopeSeparator = \",\"", ",")]
    [InlineData("ScopeSeparator = \"\"", "")]
    [InlineData("ScopeSeparator = null!", " ")]
    [InlineData("ScopeSeparator = 1", " ")]
    [InlineData("", " ")]
    public void A_text_that_is_left_out_has_its_default(string argument, string expected) =>
        Assert.Equal(expected, Read($"[OAuth2Client({argument})]").Get(ClientArguments.ScopeSeparator));

    [Theory]
    [InlineData("TokenTypes = [\"a\", null!, \"b\"]", "a", "b")]
    [InlineData("TokenTypes = []")]
    [InlineData("TokenTypes = null!", "Bearer")]
    [InlineData("", "Bearer")]
    public void An_array_has_the_texts_in_it(string argument, params string[] expected) =>
        Assert.Equal(expected, Read($"[OAuth2Client({argument})]").Get(ClientArguments.TokenTypes));

    [Theory]
    [InlineData("SupportsRefresh = false", false, true, false)]
    [InlineData("SupportsRefresh = Missing", true, true, true)]
    [InlineData("", true, false, false)]
    public void An_argument_can_be_written_without_a_value(string argument, bool value, bool isWritten, bool isErroneous)
    {
        var arguments = Read($"[OAuth2Client({argument})]");
        Assert.Equal(
            (value, isWritten, isErroneous),
            (arguments.Get(ClientArguments.SupportsRefresh), arguments.Has(ClientArguments.SupportsRefresh), arguments.IsErroneous(ClientArguments.SupportsRefresh)));
    }

    [Theory]
    [InlineData("[OAuth2Client(Alias = \"a\" + \"b\")]", "\"a\" + \"b\"")]
    [InlineData("[OAuth2Client(AuthUri = \"a\")]", "OAuth2Client(AuthUri = \"a\")")]
    public void A_named_argument_s_place_is_its_value_or_the_attribute(string attribute, string expected) =>
        Assert.Equal(expected, GetText(Read(attribute).GetLocation(ClientArguments.Alias)));

    [Theory]
    [InlineData("[OAuth2AuthorizationParameter(\"a\", \"b\")]", "\"a\"", "\"b\"")]
    [InlineData("[OAuth2AuthorizationParameter(value: \"b\", parameter: \"a\")]", "\"a\"", "\"b\"")]
    public void A_constructor_s_argument_is_found_by_its_name_or_its_position(string attribute, string parameter, string value)
    {
        var arguments = Read(attribute);
        Assert.Equal((parameter, value), (GetText(arguments.GetLocation(ParameterArguments.Parameter)), GetText(arguments.GetLocation(ParameterArguments.Value))));
        Assert.Equal(("a", "b"), (arguments.Get(ParameterArguments.Parameter), arguments.Get(ParameterArguments.Value)));
    }

    [Theory]
    [InlineData("[\"a\", null!, \"b\"]")]
    [InlineData("new[] { \"a\", null!, \"b\" }")]
    [InlineData("new string[] { \"a\", null!, \"b\" }")]
    public void Each_element_of_an_array_has_its_place(string array)
    {
        var elements = Read($"[OAuth2Client(Scopes = {array})]").GetElements(ClientArguments.Scopes);
        Assert.Equal([("a", "\"a\""), ("", "null!"), ("b", "\"b\"")], elements.Select(static element => (element.Text, GetText(element.Location))));
    }

    [Fact]
    public void Every_text_is_found_with_its_place()
    {
        var texts = Read("[OAuth2Client(Alias = \"a\", Scopes = [\"b\"], SupportsRefresh = false)]").GetTexts()
            .Concat(Read("[OAuth2Scope(\"c\", Name = \"D\")]").GetTexts());
        Assert.Equal(
            [("a", "\"a\""), ("b", "\"b\""), ("c", "\"c\""), ("D", "\"D\"")],
            texts.Select(static text => (text.Text, GetText(text.Locate()))));
    }

    private static AttributeArguments Read(string attribute) =>
        Assert.Single(Compile($"{attribute} class C;").GetTypeByMetadataName("C")!.GetAnnotations());

    private static string GetText(Location location) => location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length);
}
