namespace TypedOAuth.Tests.Errors;

/// <summary>Checks that the texts of every error are safe in a log, even if the application creates the error.</summary>
public sealed class OAuth2ErrorTests
{
    [Fact]
    public void Its_texts_are_within_their_grammar_however_they_are_set()
    {
        var error = new OAuth2Error { Code = "a\nb", Description = "c\nd", Uri = "javascript:x" };
        Assert.Equal((OAuth2ErrorCodes.InvalidErrorCode, "c d", null), (error.Code, error.Description, error.Uri));
        error = error with { Code = "invalid\u202E", Description = "\u202Ee" };
        Assert.Equal((OAuth2ErrorCodes.InvalidErrorCode, "e"), (error.Code, error.Description));
        Assert.DoesNotContain(error.ToString(), static c => char.IsControl(c) || c == '\u202E');
        Assert.Equal(OAuth2ErrorCodes.InvalidErrorCode, new OAuth2Error { Code = "" }.Code);
    }

    [Fact]
    public void A_code_that_is_none_stands_in_for_a_missing_description()
    {
        var error = OAuth2Error.FromServer("Der Code ist ungültig.", description: null, uri: null, status: null);
        Assert.Equal((OAuth2ErrorCodes.InvalidErrorCode, "Der Code ist ungültig."), (error.Code, error.Description));
        Assert.Equal("d", OAuth2Error.FromServer("Der Code ist ungültig.", "d", uri: null, status: null).Description);
        Assert.Null(OAuth2Error.FromServer("invalid_grant", description: null, uri: null, status: null).Description);
    }
}
