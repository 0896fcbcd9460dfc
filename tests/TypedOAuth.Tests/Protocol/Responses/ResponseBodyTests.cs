using System.Text;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Accounts;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Finds the document of a body.</summary>
public sealed class ResponseBodyTests
{
    [Theory]
    [InlineData("callback( {\"access_token\":\"a\"} );")]
    [InlineData("callback({\"access_token\":\"a\"})")]
    [InlineData("\ufeff\r\n window.$_cb1 ( \n{\"access_token\":\"a\"}\n);\n")]
    public void A_call_is_unwrapped(string body)
    {
        Assert.Equal("a", ResponseReading.Read(body).AccessToken);
        Assert.Equal("100020", ResponseReading.Refuse("callback( {\"error\":100020,\"error_description\":\"reused\"} );").Code);
    }

    [Theory]
    [InlineData("({\"access_token\":\"a\"})")]
    [InlineData("callback(\"access_token\")")]
    [InlineData("call back({\"access_token\":\"a\"})")]
    [InlineData("<callback({\"access_token\":\"a\"})")]
    [InlineData("callback(")]
    [InlineData("callback")]
    [InlineData("callback([{\"access_token\":\"a\"}])")]
    public void Other_texts_are_not(string body) => Assert.Equal(OAuth2ErrorCodes.InvalidResponse, ResponseReading.Refuse(body).Code);

    [Fact]
    public void A_form_whose_name_looks_like_a_call_stays_a_form() => Assert.Equal("a", ResponseReading.Read("access_token=a&x(={").AccessToken);

    [Theory]
    [InlineData("""[{"id":1,"name":"Ada"}]""")]
    [InlineData("\ufeff [ {\"id\":\"1\",\"name\":\"Ada\"}, {\"id\":\"2\"} ]")]
    [InlineData("cb([{\"id\":1,\"name\":\"Ada\"}]);")]
    [InlineData("""{"0":{"id":1,"name":"Ada"}}""")]
    public void A_list_is_a_document_if_its_elements_have_members(string body)
    {
        var values = AccountMembers.TryRead(
            [new("0.id", OAuth2TokenFieldType.String), new("0.name", OAuth2TokenFieldType.String)], Encoding.UTF8.GetBytes(body))!;
        Assert.Equal(("1", "Ada"), (values[0].AsString(), values[1].AsString()));
        Assert.True(body.Contains("\"0\"", StringComparison.Ordinal) || AccountMembers.TryRead([new("id", OAuth2TokenFieldType.String)], Encoding.UTF8.GetBytes(body)) is null);
    }

    [Fact]
    public void A_list_in_an_object_is_read()
    {
        var values = AccountMembers.TryRead([new("data.0.id", OAuth2TokenFieldType.String)], "\ufeff{\"data\":[{\"id\":7}]}"u8)!;
        Assert.Equal("7", values[0].AsString());
    }

    [Theory]
    [InlineData("[{\"id\":1}")]
    [InlineData("[{\"id\":1}}")]
    [InlineData("[")]
    public void A_list_without_its_end_is_no_document(string body) =>
        Assert.Null(AccountMembers.TryRead([new("0.id", OAuth2TokenFieldType.String)], Encoding.UTF8.GetBytes(body)));

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    [InlineData("text/javascript")]
    [InlineData(null)]
    public async Task The_content_type_does_not_matter(string? contentType)
    {
        await using var host = new TestHost();
        host.Server.Answer(_ =>
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes("""{"access_token":"a"}"""));
            content.Headers.ContentType = contentType is null ? null : new(contentType);
            return new() { Content = content };
        });
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        Assert.Equal("a", (await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c"))).AuthData.Token);
    }
}
